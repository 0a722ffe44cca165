namespace Graph.Query.Values;

/// <summary>A walk through a graph: nodes, and the relationships between each two.</summary>
public sealed class PathValue
{
    internal PathValue(IElements graph, int[] nodes, int[] relationships)
    {
        Graph = graph;
        NodeIds = nodes;
        RelationshipIds = relationships;
    }

    /// <summary>How many relationships the path has.</summary>
    public int Length => RelationshipIds.Length;

    /// <summary>The nodes from start to end, one more than relationships.</summary>
    public IEnumerable<Value> Nodes => NodeIds.Select(Graph.Node);

    /// <summary>The relationships from start to end.</summary>
    public IEnumerable<Value> Relationships => RelationshipIds.Select(Graph.Relationship);

    /// <summary>Nodes and relationships in turn, from start to end.</summary>
    public IEnumerable<Value> Elements
    {
        get
        {
            for (var i = 0; i < NodeIds.Length; i++)
            {
                if (i > 0)
                {
                    yield return Graph.Relationship(RelationshipIds[i - 1]);
                }

                yield return Graph.Node(NodeIds[i]);
            }
        }
    }

    internal IElements Graph { get; }

    internal int[] NodeIds { get; }

    internal int[] RelationshipIds { get; }
}
