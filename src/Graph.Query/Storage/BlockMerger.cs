using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Query.Storage;

/// <summary>
/// Puts blocks together, in the order in which they stand in the file. Of each batch first the nodes are added, then the ends of the
/// relationships are looked up, by any number of threads, then the relationships are added: so the same file always gives the same numbers.
/// </summary>
internal sealed class BlockMerger(PropertyGraphBuilder builder)
{
    private const int Unknown = -1;
    private readonly List<LateEnd> _late = [];
    private long _linesBefore;
    private long _linesOfNodes;

    /// <summary>An end that was no node yet when it was looked up.</summary>
    private sealed record LateEnd(int Relationship, bool IsStart, byte[] Identifier, long Line);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddNodes(GraphBlock block)
    {
        int[] labels = [.. block.Labels.Names.Select(builder.Labels.Add)];
        var sets = new int[block.LabelSets.Count];
        for (var set = 0; set < sets.Length; set++)
        {
            sets[set] = builder.LabelSets.Add(Array.ConvertAll(block.LabelSets[set], label => labels[label]));
        }

        var shift = builder.NodeLabelSets.Count;
        foreach (var node in block.Nodes)
        {
            if (!builder.Identifiers.TryAdd(node.Id.Hash, block[node.Id]))
            {
                throw new GraphFormatException(
                    _linesOfNodes + node.Line + 1,
                    $"the node '{System.Text.Encoding.UTF8.GetString(block[node.Id])}' was declared before"
                );
            }

            builder.NodeLabelSets.Add(sets[node.LabelSet]);
        }

        if (block.Error is { } error)
        {
            throw new GraphFormatException(_linesOfNodes + block.Lines + 1, error);
        }

        builder.NodeProperties.Append(block.NodeProperties, Keys(block), shift);
        _linesOfNodes += block.Lines;
    }

    /// <summary>The numbers of the nodes at both ends of each relationship, start and end in turn; -1 for a node that is not
    /// known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] FindEnds(GraphBlock block)
    {
        var ends = new int[block.Relationships.Count * 2];
        for (var i = 0; i < block.Relationships.Count; i++)
        {
            var relationship = block.Relationships[i];
            ends[2 * i] = builder.Identifiers.Find(relationship.Start.Hash, block[relationship.Start]);
            ends[(2 * i) + 1] = builder.Identifiers.Find(relationship.End.Hash, block[relationship.End]);
        }

        return ends;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddRelationships(GraphBlock block, int[] ends)
    {
        int[] types = [.. block.Types.Names.Select(builder.Types.Add)];
        var shift = builder.Starts.Count;
        for (var i = 0; i < block.Relationships.Count; i++)
        {
            var relationship = block.Relationships[i];
            var id = builder.AddRelationship(types[relationship.Type], ends[2 * i], ends[(2 * i) + 1]);
            AddLate(id, isStart: true, ends[2 * i], block[relationship.Start], relationship.Line);
            AddLate(id, isStart: false, ends[(2 * i) + 1], block[relationship.End], relationship.Line);
        }

        builder.RelationshipProperties.Append(block.RelationshipProperties, Keys(block), shift);
        _linesBefore += block.Lines;
    }

    /// <summary>Looks up the ends that were declared after their relationship.</summary>
    public void Finish()
    {
        foreach (var late in _late)
        {
            var node = builder.Identifiers.Find(Utf8Hash.Of(late.Identifier), late.Identifier);
            if (node < 0)
            {
                throw new GraphFormatException(
                    late.Line,
                    "the relationship refers to the node "
                        + $"'{System.Text.Encoding.UTF8.GetString(late.Identifier)}', which the file does not have"
                );
            }

            CollectionsMarshal.AsSpan(late.IsStart ? builder.Starts : builder.Ends)[late.Relationship] = node;
        }
    }

    private int[] Keys(GraphBlock block) => [.. block.Keys.Names.Select(builder.Keys.Add)];

    private void AddLate(int relationship, bool isStart, int node, ReadOnlySpan<byte> identifier, int line)
    {
        if (node == Unknown)
        {
            _late.Add(new LateEnd(relationship, isStart, identifier.ToArray(), _linesBefore + line + 1));
        }
    }
}
