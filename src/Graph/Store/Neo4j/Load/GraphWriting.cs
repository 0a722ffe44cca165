namespace Graph.Store.Neo4j.Load;

/// <summary>The steps that write, in their order: what is new and changed first, what is gone after that succeeded, and last the build
/// node, which says that the load came to its end.</summary>
internal sealed class GraphWriting(INeo4jTransport transport, LoadOptions options, LoadLock held, IProgress<LoadProgress>? progress)
{
    private readonly IReadOnlyList<WriteLane> _lanes =
    [
        .. Enumerable.Range(0, options.Lanes).Select(i => new WriteLane(transport, held, i)),
    ];

    /// <summary>Carries a plan out.</summary>
    public async Task RunAsync(FileStream file, GraphManifest manifest, LoadPlan plan)
    {
        using var create = new CreateStep(manifest, plan, options);
        using var update = new UpdateStep(plan, options);
        var delete = new DeleteStep(plan, options);
        await StepAsync("Creating nodes", plan.NewNodes.Count, s => create.RunAsync(file, nodes: true, s)).ConfigureAwait(false);
        await StepAsync("Updating nodes", plan.ChangedNodes.Count, s => update.RunAsync(file, nodes: true, s)).ConfigureAwait(false);
        if (create.NeedsNodeIds)
        {
            create.NodeIds = await NodeIds.ReadAsync(transport, manifest, held.Held).ConfigureAwait(false);
        }

        await StepAsync("Creating relationships", plan.NewRelationships.Count, s => create.RunAsync(file, nodes: false, s))
            .ConfigureAwait(false);
        await StepAsync("Updating relationships", plan.ChangedRelationships.Count, s => update.RunAsync(file, nodes: false, s))
            .ConfigureAwait(false);
        await StepAsync("Deleting relationships", plan.GoneRelationships.Count, s => delete.RunAsync(nodes: false, s))
            .ConfigureAwait(false);
        await StepAsync("Deleting nodes", plan.GoneNodes.Count, s => delete.RunAsync(nodes: true, s)).ConfigureAwait(false);
        await CountAsync(manifest, plan).ConfigureAwait(false);
        await held.SettleAsync().ConfigureAwait(false);
        await FinishAsync(manifest).ConfigureAwait(false);
    }

    private async Task StepAsync(string step, int total, Func<BatchSender, Task> run)
    {
        if (total == 0)
        {
            return;
        }

        var sender = new BatchSender(_lanes, step, total, progress, held.Held);
        await run(sender).ConfigureAwait(false);
        await sender.CompleteAsync().ConfigureAwait(false);
    }

    private async Task CountAsync(GraphManifest manifest, LoadPlan plan)
    {
        var build = await BuildNode.ReadAsync(transport, held.Held).ConfigureAwait(false);
        var own = OwnMarks.ParametersWhenWritten(build, manifest.TypeCounts.Keys);
        var counts = await Task.WhenAll(
                CountAsync($"MATCH (n) WHERE {OwnMarks.Node("n")} RETURN count(n)", own),
                CountAsync($"MATCH ()-[r]->() WHERE {OwnMarks.Relationship("r")} RETURN count(DISTINCT r._id)", own)
            )
            .ConfigureAwait(false);
        var (nodes, relationships) = (counts[0], counts[1]);
        var expected = manifest.Nodes.Count + plan.KeptNodes.Count;
        if (nodes != expected || relationships != manifest.Relationships.Count)
        {
            throw new LoadRefusedException(
                $"The database holds {nodes} nodes and {relationships} relationships of this graph instead of {expected} and"
                    + $" {manifest.Relationships.Count}: something changed it while the load ran. Run the same command again."
            );
        }
    }

    private async Task<long> CountAsync(string text, byte[] parameters) =>
        (
            await transport
                .QueryAsync(new Neo4jStatement(text, parameters, Neo4jAccess.Read), row => row[0].GetInt64(), held.Held)
                .ConfigureAwait(false)
        )[0];

    private async Task FinishAsync(GraphManifest manifest)
    {
        var statement = new Neo4jStatement(
            """
            MATCH (b:GraphBuild {name: 'graph'}) WHERE b._token = $token OR (b._token IS NULL AND b.hash = $build.hash)
            SET b += $build, b._token = null, b._beat = null
            WITH b OPTIONAL MATCH (l:GraphBuild) WHERE l.name STARTS WITH 'lane '
            DELETE l
            RETURN count(*)
            """,
            JsonTexts.Bytes(new { token = held.Token, build = BuildRecord.Of(manifest) }),
            Neo4jAccess.Write
        );
        var rows = await transport.QueryAsync(statement, row => row[0].GetInt64(), held.Held).ConfigureAwait(false);
        if (rows is not [> 0])
        {
            throw new LoadRefusedException("Another load of this database took over. Run this one again when the other has ended.");
        }
    }
}
