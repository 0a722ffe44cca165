using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Store.Neo4j;
using Graph.Store.Neo4j.Load;

namespace Graph.Tests.Store.Neo4j.Load;

/// <summary>A database that is made up: it answers what a load asks with what a test put there, and remembers what it was sent.</summary>
internal sealed partial class MadeUpNeo4j : INeo4jTransport
{
    private readonly Lock _lock = new();

    public string Address => "http://made-up:7474";

    /// <summary>The rows of each question, by words that only its statement holds; as JSON, a list of rows.</summary>
    public Dictionary<string, string> Answers { get; } =
        new(StringComparer.Ordinal)
        {
            ["coalesce(b.shapes, [])\nREAD"] = "[]",
            ["AND NOT n:GraphBuild"] = "[]",
            ["RETURN [(n)-[r]->()"] = "[]",
            ["n._hash IS NULL RETURN toStringOrNull"] = "[]",
            ["n.key IN $ids"] = "[]",
            ["r._id IN $ids"] = "[]",
            ["MERGE (b:GraphBuild"] = "[[1,2]]",
            ["MATCH (n) RETURN 1 LIMIT 1"] = "[[1]]",
            ["elementId(n), labels(n)"] = "[]",
            ["b._beat + 1 RETURN"] = "[[1]]",
            ["RETURN l._token, l._batch"] = "[]",
            ["RETURN count(n)"] = "[[0]]",
            ["RETURN count(DISTINCT r._id)"] = "[[0]]",
            ["SET b += $build"] = "[[1]]",
        };

    /// <summary>What happens to a batch: how many rows it wrote, or an exception; null for all of them.</summary>
    public Func<SentBatch, int?>? OnBatch { get; set; }

    /// <summary>The batches, in the order in which they came.</summary>
    public List<SentBatch> Batches { get; } = [];

    /// <summary>All statements that write, batches included.</summary>
    public List<string> Written { get; } = [];

    /// <summary>All statements, in the order in which they came.</summary>
    private readonly List<string> _asked = [];

    /// <summary>How often something was asked.</summary>
    public int Asked(string words) => _asked.Count(text => text.Contains(words, StringComparison.Ordinal));

    /// <summary>Holds the graph of a file, as if it had been loaded to its end.</summary>
    public void Hold(GraphManifest manifest)
    {
        string Rows(params object[] rows) => JsonSerializer.Serialize(rows);
        Answers["coalesce(b.shapes, [])\nREAD"] = Rows([
            new object?[] { null, 0, true, manifest.ContentHash, manifest.TypeCounts.Keys, manifest.PropertySets.Select(s => s.Text) },
        ]);
        Answers["AND NOT n:GraphBuild"] = Rows([.. manifest.Nodes.Select(n => new object[] { n.Key, n.Value.Hash })]);
        Answers["RETURN [(n)-[r]->()"] = Rows([new object[] { manifest.Relationships.Keys, manifest.Relationships.Values }]);
    }

    /// <summary>Counts what a file holds when the load asks in the end.</summary>
    public void CountAsIn(GraphManifest manifest, int kept = 0)
    {
        Answers["RETURN count(n)"] = $"[[{manifest.Nodes.Count + kept}]]";
        Answers["RETURN count(DISTINCT r._id)"] = $"[[{manifest.Relationships.Count}]]";
    }

    public Task<Neo4jSummary> RunAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string answer;
        lock (_lock)
        {
            answer = Answer(statement);
        }

        rows.Begin([]);
        foreach (var row in JsonDocument.Parse(answer).RootElement.EnumerateArray())
        {
            rows.Add(row);
        }

        return Task.FromResult(Neo4jSummary.Nothing);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string Answer(Neo4jStatement statement)
    {
        _asked.Add(statement.Text);
        if (statement.Access == Neo4jAccess.Write)
        {
            Written.Add(statement.Text);
        }

        if (statement.Text.Contains("SET l._lock = true", StringComparison.Ordinal))
        {
            var batch = new SentBatch(statement.Text, JsonDocument.Parse(statement.Parameters).RootElement);
            Batches.Add(batch);
            return $"[[{OnBatch?.Invoke(batch) ?? batch.Rows.To - batch.Rows.From + 1}]]";
        }

        if (statement.Text.StartsWith("SHOW CONSTRAINTS", StringComparison.Ordinal))
        {
            // What was made is there.
            var made = Written.Select(w => ConstraintParts().Match(w)).Where(m => m.Success);
            return JsonSerializer.Serialize(made.Select(m => new[] { m.Groups[1].Value, m.Groups[2].Value }));
        }

        var question = statement.Text + (statement.Access == Neo4jAccess.Read ? "\nREAD" : "");
        return Answers.FirstOrDefault(a => question.Contains(a.Key, StringComparison.Ordinal)).Value ?? "[]";
    }

    [GeneratedRegex(@"CREATE CONSTRAINT .*FOR \(n:`?(\w+)`?\) REQUIRE n\.(\w+) IS UNIQUE")]
    private static partial Regex ConstraintParts();
}
