namespace Graph.Store.Neo4j.Load;

/// <summary>Compares file and database, and refuses what must not be begun.</summary>
internal sealed class LoadPlanner(INeo4jTransport transport, LoadOptions options)
{
    /// <summary>Makes the plan; nothing is written.</summary>
    /// <exception cref="LoadRefusedException">Nodes of others stand where ours would, or too much would be deleted.</exception>
    public async Task<LoadPlan> PlanAsync(GraphManifest manifest, DatabaseContent content, CancellationToken cancellation)
    {
        RefuseConflicts(manifest, content);
        var plan = await CompareAsync(manifest, content, cancellation).ConfigureAwait(false);
        RefuseDeletions(plan);
        return plan;
    }

    private async Task<LoadPlan> CompareAsync(GraphManifest manifest, DatabaseContent content, CancellationToken cancellation)
    {
        var nodes = Difference<string>.Of(manifest.Nodes.Select(n => KeyValuePair.Create(n.Key, n.Value.Hash)), content.Nodes);
        var relationships = Difference<long>.Of(manifest.Relationships, content.Relationships);
        var locator = new ElementLocator(transport, content.Build, manifest.TypeCounts.Keys);
        var foundNodes = await locator.NodesAsync([.. nodes.Changed, .. nodes.Gone], cancellation).ConfigureAwait(false);
        var foundRelationships = await locator
            .RelationshipsAsync([.. relationships.Changed, .. relationships.Gone], cancellation)
            .ConfigureAwait(false);
        var kept = options.Detach ? [] : nodes.Gone.Where(k => foundNodes.TryGetValue(k, out var n) && n.CarriesOthers).ToHashSet();
        return new LoadPlan
        {
            NewNodes = nodes.New,
            ChangedNodes = Pick(foundNodes, nodes.Changed),
            GoneNodes = [.. Pick(foundNodes, nodes.Gone.Except(kept)).Values],
            NewRelationships = relationships.New,
            ChangedRelationships = Pick(foundRelationships, relationships.Changed),
            GoneRelationships = [.. Pick(foundRelationships, relationships.Gone).Values],
            KeptNodes = [.. kept.Order(StringComparer.Ordinal)],
            Before = content.Elements,
            IsRecorded = content.Build is { Token: null, IsComplete: true } && content.Build.ContentHash == manifest.ContentHash,
            Unchanged = nodes.Same + relationships.Same,
        };
    }

    private static Dictionary<T, LocatedElement> Pick<T>(Dictionary<T, LocatedElement> found, IEnumerable<T> ids)
        where T : notnull => ids.Where(found.ContainsKey).ToDictionary(id => id, id => found[id]);

    private static void RefuseConflicts(GraphManifest manifest, DatabaseContent content)
    {
        var taken = content
            .Others.Where(o =>
                manifest.Nodes.TryGetValue(o.Key, out var node) && node.Labels.Intersect(o.Labels, StringComparer.Ordinal).Any()
            )
            .Select(o => $"(:{o.Labels[0]} {{key: '{o.Key}'}})")
            .Order(StringComparer.Ordinal)
            .ToList();
        if (taken.Count > 0)
        {
            throw new LoadRefusedException(
                $"The database holds {taken.Count} nodes with a label and key of this graph that 'graph load' did "
                    + $"not make, such as {taken[0]}."
                    + " They are left as they are, and nothing was written. Give them another label or key, or "
                    + "load into another database (--database)."
                    + " If they are this graph, brought in by another tool such as apoc.import.json, delete them "
                    + "first: MATCH (n) DETACH DELETE n"
                    + " empties the database; 'graph export neo4j-admin' writes files that a load takes for its own."
            );
        }
    }

    // Relationships of the earlier form do not count: the new ones take their place, on the way over from one form to the other.
    private void RefuseDeletions(LoadPlan plan)
    {
        var deletions = plan.Deletions - plan.OfEarlierForm;
        if (deletions * 100.0 > (double)options.MaxDeletePercent * plan.Before)
        {
            throw new LoadRefusedException(
                $"This load would delete {plan.GoneNodes.Count} nodes and {plan.GoneRelationships.Count} relationships,"
                    + $" {plan.Deletions * 100.0 / plan.Before:0.#} % of the graph in the database; at most "
                    + $"{options.MaxDeletePercent} % are allowed."
                    + " Nothing was written. If this is meant, say so with: --max-delete-percent N"
            );
        }
    }
}
