namespace Graph.Store.Neo4j.Load;

/// <summary>Removes what the file no longer holds.</summary>
internal sealed class DeleteStep(LoadPlan plan, LoadOptions options)
{
    private const string OfRelationships = "MATCH ()-[x]->() WHERE elementId(x) = $c0[i] DELETE x";

    private const string OfNodes = "MATCH (x) WHERE elementId(x) = $c0[i] DELETE x";

    private const string OfNodesAndWhatHangsOnThem = "MATCH (x) WHERE elementId(x) = $c0[i] DETACH DELETE x";

    /// <summary>Removes nodes, or relationships.</summary>
    public async Task RunAsync(bool nodes, BatchSender sender)
    {
        var text =
            !nodes ? OfRelationships
            : options.Detach ? OfNodesAndWhatHangsOnThem
            : OfNodes;
        foreach (var chunk in (nodes ? plan.GoneNodes : plan.GoneRelationships).Chunk(options.BatchRows))
        {
            var batch = new ColumnBatch(text, 1);
            foreach (var element in chunk)
            {
                batch.Set(0, JsonTexts.Bytes(element.ElementId));
                batch.EndRow();
            }

            await sender.AddAsync(batch).ConfigureAwait(false);
        }
    }
}
