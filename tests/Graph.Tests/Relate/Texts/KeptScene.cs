using System.Collections.Immutable;
using System.Text.Json;
using Graph.Ask.Verify;
using Graph.Model;
using Graph.Sources.Kept;

namespace Graph.Tests.Relate.Texts;

/// <summary>A list and kept texts beside it, in a folder that stands nowhere but in a test, and what a build makes of them.</summary>
internal sealed class KeptScene : IDisposable
{
    private static readonly Lazy<Seeds> Shipped = new(() => Seeds.Load(Path.GetTempPath(), "none"));

    private readonly string _folder = Directory.CreateTempSubdirectory("kept").FullName;
    private readonly List<string> _index = [];
    private readonly string _list;
    private string[] _records = [];

    /// <summary>Writes the list: one line each for its entries.</summary>
    public KeptScene(params string[] entries)
    {
        _list = Path.Combine(_folder, "papers.md");
        File.WriteAllText(_list, "# Papers with code\n\n" + string.Concat(entries.Select(e => e[0] is '|' or '-' ? e + "\n" : $"- {e}\n")));
        Directory.CreateDirectory(Kept);
    }

    private string Kept => Path.Combine(_folder, "kept");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Adds a file with the record of one paper.</summary>
    public KeptScene WithRecord(string title, string venue, int year)
    {
        var file = Path.Combine(_folder, "records.jsonl");
        File.AppendAllText(
            file,
            JsonSerializer.Serialize(
                new
                {
                    title,
                    venue,
                    year,
                    arxiv = "2301.00001",
                }
            ) + "\n"
        );
        _records = [file];
        return this;
    }

    /// <summary>Keeps the README of <c>github.com/REPOSITORY</c>.</summary>
    public KeptScene WithReadme(string repository, string text) =>
        With($"github:{repository}", "readme", $"https://github.com/{repository}", text);

    /// <summary>Keeps a text.</summary>
    public KeptScene With(string id, string kind, string about, string text, string? name = null)
    {
        var file = name ?? $"{_index.Count}.md";
        File.WriteAllText(Path.Combine(Kept, file), text);
        _index.Add(
            JsonSerializer.Serialize(
                new
                {
                    id,
                    kind,
                    about,
                    file,
                    address = $"https://kept.example/{file}",
                    version = "1",
                }
            )
        );
        return this;
    }

    /// <summary>Builds, and fails where a quote does not stand on its line.</summary>
    public Build Build()
    {
        File.WriteAllLines(Path.Combine(Kept, "index.jsonl"), _index);
        var kept = KeptFolder.Read(Kept);
        var lists = ReadLists.Open(Inputs.Of([_list, .. _records])).With(kept);
        var build = Pipeline.Run(lists, Shipped.Value, CancellationToken.None);
        var quoted = lists
            .Sources.Concat(kept.Texts.Select(t => t.Source))
            .Concat(Shipped.Value.Quoted)
            .ToDictionary(s => s.Id, StringComparer.Ordinal);
        Assert.Empty(GraphVerifier.Verify(build.Graph, quoted, build.Report.Counts, "graph.jsonl"));
        return build;
    }

    /// <summary>What kept texts say, one sentence a relation: <c>GridNet TRAINED_ON COCO</c>.</summary>
    public ImmutableArray<string> Facts()
    {
        var graph = Build().Graph;
        return
        [
            .. from relation in graph.Relations
            where relation.Evidence.Any(e => e.Citation.StartsWith("https://kept.example/", StringComparison.Ordinal))
            select $"{graph.Find(relation.From)!.Name} {relation.Type} {graph.Find(relation.To)!.Name}",
        ];
    }

    /// <summary>What was said of kept texts that were left.</summary>
    public ImmutableArray<string> Left() => [.. Build().Report.Diagnostics.Where(d => d.Code == "G611").Select(d => d.Message)];

    /// <summary>The one relation of a type.</summary>
    public Relation Relation(string type) => Assert.Single(Build().Graph.Relations, r => r.Type == type);
}
