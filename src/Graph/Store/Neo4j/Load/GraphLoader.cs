namespace Graph.Store.Neo4j.Load;

/// <summary>Puts a graph file into a database so that the database holds that graph, and what others put there besides.</summary>
/// <remarks>Reading, comparing, writing: what is equal already is not written, so a second load writes nothing, and a load that died is
/// finished by loading again.</remarks>
/// <param name="transport">The way to the database.</param>
/// <param name="options">How to load.</param>
public sealed class GraphLoader(INeo4jTransport transport, LoadOptions options)
{
    /// <summary>Loads a file.</summary>
    /// <param name="path">A <c>graph.jsonl</c>, or a folder that holds one.</param>
    /// <param name="progress">Hears how far the load has come, from any thread; may be null.</param>
    /// <param name="cancellation">Stops the load; the next one goes on where it stopped.</param>
    /// <exception cref="LoadRefusedException">The file, the database or another load stands in the way.</exception>
    /// <exception cref="Neo4jException">The server cannot be reached or refuses.</exception>
    /// <exception cref="GraphFileException">There is no such file.</exception>
    public async Task<LoadReport> LoadAsync(string path, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var name = Directory.Exists(path) ? Path.Combine(path, GraphFile.Name) : path;
        if (!File.Exists(name))
        {
            throw new GraphFileException($"There is no graph at '{name}'. Make one with: graph build") { IsMissing = true };
        }

        using var file = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16);
        progress?.Report(new LoadProgress($"Waiting for Neo4j at {transport.Address}", 0, 0));
        var reading = Task.Run(() => GraphManifestReader.Read(file, name), CancellationToken.None);
        var looking = DatabaseContent.ReadAsync(transport, TypesAsync(reading), cancellation);
        await Task.WhenAll(reading, looking).ConfigureAwait(false);
        progress?.Report(new LoadProgress("Comparing file and database", 0, 0));
        var manifest = await reading.ConfigureAwait(false);
        var planner = new LoadPlanner(transport, options);
        var content = await looking.ConfigureAwait(false);
        var plan = await planner.PlanAsync(manifest, content, cancellation).ConfigureAwait(false);
        if (options.DryRun)
        {
            return Report(plan, []);
        }

        progress?.Report(new LoadProgress("Waiting for constraints", 0, 0));
        var schema = new Neo4jSchema(transport, manifest.TooLongForIndex);
        await schema.EnsureConstraintsAsync(manifest.Nodes.Values.Select(n => n.Labels[0]).Distinct(), cancellation).ConfigureAwait(false);
        await schema.MakeRoomAsync(cancellation).ConfigureAwait(false);
        if (!plan.IsNothing)
        {
            plan = await WriteAsync(file, manifest, planner, content.IsEmpty ? plan : null, progress, cancellation).ConfigureAwait(false);
        }

        progress?.Report(new LoadProgress("Waiting for indexes", 0, 0));
        return Report(plan, await schema.EnsureIndexesAsync(cancellation).ConfigureAwait(false));
    }

    private static async Task<IReadOnlyCollection<string>> TypesAsync(Task<GraphManifest> reading) =>
        [.. (await reading.ConfigureAwait(false)).TypeCounts.Keys];

    private async Task<LoadPlan> WriteAsync(
        FileStream file,
        GraphManifest manifest,
        LoadPlanner planner,
        LoadPlan? intoNothing,
        IProgress<LoadProgress>? progress,
        CancellationToken cancellation
    )
    {
        await using var held = await LoadLock
            .TakeAsync(transport, [.. manifest.PropertySets.Select(s => s.Text)], options, cancellation)
            .ConfigureAwait(false);
        try
        {
            // What was seen before the lock was taken may be another load's half, unless there was nothing and no load has been there.
            var plan = held.IsFirst ? intoNothing : null;
            plan ??= await PlanAsync(manifest, planner, held.Held).ConfigureAwait(false);
            var writer = new GraphWriting(transport, options, held, progress);
            await writer.RunAsync(file, manifest, plan).ConfigureAwait(false);
            return plan;
        }
        catch (OperationCanceledException) when (held.IsLost)
        {
            throw new LoadRefusedException("Another load of this database took over. Run this one again when the other has ended.");
        }
    }

    private async Task<LoadPlan> PlanAsync(GraphManifest manifest, LoadPlanner planner, CancellationToken cancellation)
    {
        var types = Task.FromResult<IReadOnlyCollection<string>>([.. manifest.TypeCounts.Keys]);
        var content = await DatabaseContent.ReadAsync(transport, types, cancellation).ConfigureAwait(false);
        return await planner.PlanAsync(manifest, content, cancellation).ConfigureAwait(false);
    }

    private static LoadReport Report(LoadPlan plan, IReadOnlyList<string> remarks) =>
        new(
            plan.NewNodes.Count,
            plan.ChangedNodes.Count,
            plan.GoneNodes.Count,
            plan.NewRelationships.Count,
            plan.ChangedRelationships.Count,
            plan.GoneRelationships.Count,
            plan.Unchanged,
            plan.KeptNodes
        )
        {
            ReplacesEarlierForm = plan.OfEarlierForm > 0,
            Remarks = remarks,
        };
}
