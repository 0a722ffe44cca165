using Graph.Query.Storage;
using Graph.Query.Syntax;

namespace Graph.Query.Execution;

/// <summary>Where one can go from a node along relationships of some types in some direction.</summary>
internal sealed class Neighbourhood
{
    private readonly (Adjacency Adjacency, bool SkipsLoops)[] _lists;

    public Neighbourhood(PropertyGraph graph, LabelExpression? types, PatternDirection direction)
    {
        var numbers = LabelCompiler.Types(graph, types) ?? [AccessPaths.AnyType];
        var lists = new List<(Adjacency, bool)>();
        foreach (var type in numbers)
        {
            if (direction != PatternDirection.Incoming)
            {
                lists.Add((graph.Access.Adjacency(type, outgoing: true), false));
            }

            // A loop leads back to its node both ways, but is one relationship.
            if (direction != PatternDirection.Outgoing)
            {
                lists.Add((graph.Access.Adjacency(type, outgoing: false), direction == PatternDirection.Either));
            }
        }

        _lists = [.. lists];
    }

    public int ListCount => _lists.Length;

    public (Adjacency Adjacency, bool SkipsLoops) this[int list] => _lists[list];

    public long Degree(int node) => _lists.Sum(list => (long)list.Adjacency.Degree(node));

    public static PatternDirection Opposite(PatternDirection direction) =>
        direction switch
        {
            PatternDirection.Outgoing => PatternDirection.Incoming,
            PatternDirection.Incoming => PatternDirection.Outgoing,
            _ => PatternDirection.Either,
        };
}
