using System.Globalization;
using System.Text;
using Graph.Ask.Questions;
using Graph.Model;
using Graph.Query.Storage;
using Graph.Store.Embedded;

namespace Graph.Tests.Ask.Questions;

/// <summary>Questions whose answer is worth as much as its order: gaps by surprise, authors one by one.</summary>
public sealed class SurpriseQuestionTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly StringBuilder _nodes = new();
    private readonly StringBuilder _edges = new();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task A_gap_surprises_where_both_ends_are_frequent_and_the_pair_is_rare()
    {
        // Every task meets every modality in five papers, but for one pair that never meets and one that hardly does.
        string[] tasks = ["Segmentation", "Report Generation", "Retrieval", "Detection"];
        string[] modalities = ["CT", "MRI", "X-ray", "Ultrasound"];
        Name("Task", [.. tasks, "Endoscope Tracking"]);
        Name("Modality", [.. modalities, "Endoscopy"]);
        foreach (var (task, t) in tasks.Select((n, i) => (n, i)))
        {
            foreach (var (modality, m) in modalities.Select((n, i) => (n, i)))
            {
                var papers = (t, m) switch
                {
                    (0, 3) => 0,
                    (1, 2) => 2,
                    _ => 5,
                };
                Papers(task, modality, papers);
            }
        }

        // A task of one modality is a gap in all others, and surprises nobody.
        Papers("Endoscope Tracking", "Endoscopy", 30);

        var rows = await AnswerAsync("task-modality-gaps");

        Assert.Equal(
            ["Segmentation in Ultrasound: 0", "Report Generation in X-ray: 2"],
            rows.Take(2).Select(r => $"{r[0]} in {r[1]}: {r[2]}")
        );
        Assert.DoesNotContain(rows, r => $"{r[0]}{r[1]}".Contains("Endoscop", StringComparison.Ordinal));

        // 15 papers are on segmentation and 15 in ultrasound, of 102 in all.
        Assert.Equal("2.2", rows[0][3]);
    }

    [Fact]
    public async Task Two_authors_of_one_name_are_two_rows_with_whom_they_write()
    {
        Node("author:wei-wang", "Author", "Wei Wang");
        Node("author:wei-wang-2", "Author", "Wei Wang");
        Node("author:ann", "Author", "Ann Author");
        Node("author:ben", "Author", "Ben Author");
        foreach (var (paper, authors) in new[] { ("a", "wei-wang ann"), ("b", "wei-wang ann"), ("c", "wei-wang-2 ben") })
        {
            Node($"paper:{paper}", "Paper", $"Paper {paper}");
            foreach (var (author, position) in authors.Split(' ').Select((a, i) => (a, i + 1)))
            {
                Edge("WROTE", $"author:{author}", $"paper:{paper}", $"\"position\":{position},");
            }
        }

        var rows = await AnswerAsync("prolific-authors");

        Assert.Equal(
            ["Wei Wang|author:wei-wang|2|[\"Ann Author\"]", "Wei Wang|author:wei-wang-2|1|[\"Ben Author\"]"],
            rows.Where(r => r[0] == "Wei Wang").Select(r => $"{r[0]}|{r[1]}|{r[2]}|{r[4]}")
        );
    }

    private void Name(string label, string[] names)
    {
        foreach (var name in names)
        {
            Node($"{label}:{name}", label, name);
        }
    }

    private void Papers(string task, string modality, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var key = $"paper:{task}-{modality}-{i}";
            Node(key, "Paper", key);
            Edge("ADDRESSES", key, $"Task:{task}");
            Edge("IN_MODALITY", key, $"Modality:{modality}");
        }
    }

    private void Node(string key, string label, string name) =>
        _nodes
            .Append(
                CultureInfo.InvariantCulture,
                $$$"""{"type":"node","id":"{{{key}}}","labels":["{{{label}}}"],"properties":{"key":"{{{key}}}","name":"{{{name}}}"}}"""
            )
            .Append('\n');

    private void Edge(string type, string from, string to, string more = "") =>
        _edges
            .Append(
                CultureInfo.InvariantCulture,
                $$$"""{"type":"relationship","id":"{{{type}}}|{{{from}}}|{{{to}}}","label":"{{{type}}}","start":{"id":"{{{from}}}"},"""
                    + $$$""" "end":{"id":"{{{to}}}"},"properties":{ {{{more}}}"bases":["stated"],"kinds":["list"]}}"""
            )
            .Append('\n');

    private async Task<List<string[]>> AnswerAsync(string name)
    {
        File.WriteAllText(_file, $"{_nodes}{_edges}");
        await using var backend = new EmbeddedBackend(PropertyGraph.Load(_file));
        var analysis = AnalysisPack.Find(name)!;
        var table = await new AnalysisRunner(backend).RunAsync(
            analysis,
            AnalysisArguments.Of(analysis, [], TrustedEvidence.All),
            TestContext.Current.CancellationToken
        );
        return [.. table.Rows.Select(r => r.Select(v => v.ToString()).ToArray())];
    }
}
