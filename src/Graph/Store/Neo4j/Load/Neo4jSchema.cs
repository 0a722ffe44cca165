namespace Graph.Store.Neo4j.Load;

/// <summary>The constraints and indexes of <c>cypher/schema</c>: made where they are missing, and only what the Community edition
/// has.</summary>
/// <param name="transport">The way to the database.</param>
/// <param name="tooLong">Labels and properties of which the file has a value that no index takes.</param>
internal sealed class Neo4jSchema(INeo4jTransport transport, IReadOnlySet<(string Label, string Property)> tooLong)
{
    private const int MostLooks = 6_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly IReadOnlyList<SchemaStatement> Indexes =
    [
        .. CypherFolder.Statements("schema/indexes.cypher").Select(SchemaStatement.Parse),
    ];

    /// <summary>Makes the uniqueness constraints: before nodes are created, as relationships find their ends by them.</summary>
    /// <exception cref="LoadRefusedException">Nodes of others share a key, or something else bears a constraint's name.</exception>
    public async Task EnsureConstraintsAsync(IEnumerable<string> labels, CancellationToken cancellation)
    {
        var present = await ConstraintsAsync(cancellation).ConfigureAwait(false);
        var missing = CypherFolder
            .Statements("schema/constraints.cypher")
            .Select(SchemaStatement.Parse)
            .Concat(labels.Where(l => !Model.Labels.All.Contains(l)).Order(StringComparer.Ordinal).Select(SchemaStatement.UniqueKey))
            .Where(s => !present.Contains((s.Label, s.Property)))
            .ToList();
        if (missing.Count == 0)
        {
            return;
        }

        await Task.WhenAll(missing.Select(s => MakeAsync(s, cancellation))).ConfigureAwait(false);
        present = await ConstraintsAsync(cancellation).ConfigureAwait(false);
        if (missing.Find(s => !present.Contains((s.Label, s.Property))) is { } unmade)
        {
            throw NameTaken(unmade);
        }
    }

    /// <summary>Takes away indexes that would refuse a value of the file, before it is written.</summary>
    public async Task MakeRoomAsync(CancellationToken cancellation)
    {
        foreach (var index in Indexes.Where(i => tooLong.Contains((i.Label, i.Property))))
        {
            await DropAsync(index, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the indexes: after the nodes are there, which is faster; and waits until they can be asked. None is left behind
    /// that has failed.</summary>
    /// <returns>What is worth knowing, one sentence each.</returns>
    public async Task<IReadOnlyList<string>> EnsureIndexesAsync(CancellationToken cancellation)
    {
        var remarks = new List<string>();
        var present = await StatesAsync(cancellation).ConfigureAwait(false);
        foreach (var index in Indexes.Where(i => present.GetValueOrDefault(i.Name).State == "FAILED"))
        {
            remarks.Add($"The index '{index.Name}' had failed ({Cause(present, index)}); it is made anew where the names allow it.");
            await DropAsync(index, cancellation).ConfigureAwait(false);
            present.Remove(index.Name);
        }

        remarks.AddRange(
            from index in Indexes
            where present.TryGetValue(index.Name, out var other) && other.Label != index.Label
            select $"The database has another index that is called '{index.Name}': that of (:{index.Label}) is left out."
        );
        var missing = Indexes.Where(i => !present.ContainsKey(i.Name) && !tooLong.Contains((i.Label, i.Property))).ToList();
        await Task.WhenAll(missing.Select(i => MakeAsync(i, cancellation))).ConfigureAwait(false);
        remarks.AddRange(Indexes.Where(i => tooLong.Contains((i.Label, i.Property))).Select(LeftOut));
        remarks.AddRange(await SettleAsync(missing, cancellation).ConfigureAwait(false));
        return remarks;
    }

    private static string LeftOut(SchemaStatement index) =>
        $"A '{index.Property}' of (:{index.Label}) is longer than an index takes: '{index.Name}' is left out,"
        + $" and looking (:{index.Label}) up by '{index.Property}' takes longer.";

    // Where others' nodes have what no index takes, an index fails some time after it was made.
    private async Task<IReadOnlyList<string>> SettleAsync(List<SchemaStatement> made, CancellationToken cancellation)
    {
        var states = await StatesAsync(cancellation).ConfigureAwait(false);
        for (var i = 0; i < MostLooks && made.Exists(m => states.GetValueOrDefault(m.Name).State == "POPULATING"); i++)
        {
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            states = await StatesAsync(cancellation).ConfigureAwait(false);
        }

        var failed = made.Where(m => states.GetValueOrDefault(m.Name).State == "FAILED").ToList();
        foreach (var index in failed)
        {
            await DropAsync(index, cancellation).ConfigureAwait(false);
        }

        return [.. failed.Select(f => $"The index '{f.Name}' could not be made, and is left out: {Cause(states, f)}.")];
    }

    private static string Cause(Dictionary<string, (string State, string Failure, string Label)> states, SchemaStatement index)
    {
        var failure = states.GetValueOrDefault(index.Name).Failure ?? string.Empty;
        var line = failure.Split('\n')[0];
        var at = line.IndexOf("Exception: ", StringComparison.Ordinal);
        return (at < 0 ? line : line[(at + "Exception: ".Length)..]).Split(". ")[0].TrimEnd('.');
    }

    private async Task MakeAsync(SchemaStatement statement, CancellationToken cancellation)
    {
        try
        {
            await transport.RunAsync(Neo4jStatement.Write(statement.Text), cancellation).ConfigureAwait(false);
        }
        catch (Neo4jException error)
            when (error.Code?.EndsWith("WithNameAlreadyExists", StringComparison.Ordinal) == true
                && statement.Text.Contains("CONSTRAINT", StringComparison.Ordinal)
            )
        {
            throw NameTaken(statement);
        }
        catch (Neo4jException error) when (error.Code == "Neo.DatabaseError.Schema.ConstraintCreationFailed")
        {
            throw new LoadRefusedException(
                $"The database holds two nodes (:{statement.Label}) with the same '{statement.Property}', which 'graph load' did not make:"
                    + $" {error.Message.Split('\n')[^1].Split(" Note that")[0].TrimEnd('.')}. No data were written."
                    + " Give one of them another label or key, or load into another database (--database)."
            );
        }
    }

    private static LoadRefusedException NameTaken(SchemaStatement constraint) =>
        new(
            $"The database has another constraint or index that is called '{constraint.Name}', the name of the constraint that keys of"
                + $" (:{constraint.Label}) are unique. No data were written. Give it another name: DROP it, and CREATE it anew."
        );

    private Task DropAsync(SchemaStatement index, CancellationToken cancellation) =>
        transport.RunAsync(Neo4jStatement.Write($"DROP INDEX {index.Name} IF EXISTS"), cancellation);

    private async Task<HashSet<(string Label, string Property)>> ConstraintsAsync(CancellationToken cancellation) =>
        [
            .. await transport
                .QueryAsync(
                    Neo4jStatement.Read(
                        "SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties"
                            + " WHERE type = 'UNIQUENESS' AND entityType = 'NODE' AND properties IN [['key'], "
                            + "['name']] RETURN labelsOrTypes[0], properties[0]"
                    ),
                    row => (row[0].GetString()!, row[1].GetString()!),
                    cancellation
                )
                .ConfigureAwait(false),
        ];

    private async Task<Dictionary<string, (string State, string Failure, string Label)>> StatesAsync(CancellationToken cancellation)
    {
        var rows = await transport
            .QueryAsync(
                Neo4jStatement.Read(
                    "SHOW INDEXES YIELD name, state, failureMessage, labelsOrTypes"
                        + " RETURN name, state, failureMessage, coalesce(labelsOrTypes[0], '')"
                ),
                row =>
                    (
                        Name: row[0].GetString()!,
                        State: row[1].GetString()!,
                        Failure: row[2].GetString() ?? string.Empty,
                        Label: row[3].GetString()!
                    ),
                cancellation
            )
            .ConfigureAwait(false);
        return rows.ToDictionary(r => r.Name, r => (r.State, r.Failure, r.Label), StringComparer.Ordinal);
    }
}
