namespace Graph.Query.Storage;

/// <summary>
/// Reads the shape that <c>apoc.import.json</c> reads: <c>{"type":"node","id","labels","properties"}</c> and
/// <c>{"type":"relationship","label","start":{"id"},"end":{"id"},"properties"}</c>. Lines may stand in any order.
/// </summary>
/// <remarks>Blocks of lines are parsed by all processors and put together in the order of the file.</remarks>
internal sealed class JsonLinesGraphReader
{
    private const int BlocksInBatch = 16;
    private readonly PropertyGraphBuilder _builder = new();
    private readonly BlockMerger _merger;

    public JsonLinesGraphReader()
    {
        _merger = new BlockMerger(_builder);
    }

    public PropertyGraph Read(Stream stream)
    {
        var reader = new BlockReader(stream);
        while (ReadBatch(reader) is { Length: > 0 } batch)
        {
            Merge(batch);
            foreach (var block in batch)
            {
                reader.GiveBack(block.Text.Array!);
            }
        }

        _merger.Finish();
        return _builder.Build();
    }

    private static GraphBlock[] ReadBatch(BlockReader reader)
    {
        var batch = new (GraphBlock Block, int Number)?[BlocksInBatch];
        Parallel.For(
            0,
            BlocksInBatch,
            i =>
            {
                if (reader.Next() is { } next)
                {
                    batch[i] = (BlockParser.Parse(next.Lines), next.Number);
                }
            }
        );
        return [.. batch.OfType<(GraphBlock Block, int Number)>().OrderBy(parsed => parsed.Number).Select(parsed => parsed.Block)];
    }

    private void Merge(GraphBlock[] batch)
    {
        Array.ForEach(batch, _merger.AddNodes);
        var ends = new int[batch.Length][];
        Parallel.For(0, batch.Length, i => ends[i] = _merger.FindEnds(batch[i]));
        for (var i = 0; i < batch.Length; i++)
        {
            _merger.AddRelationships(batch[i], ends[i]);
        }
    }
}
