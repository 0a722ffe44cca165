using System.Text.Json;
using Graph.Knowledge;
using Graph.Model;
using Graph.Read.Lists;
using Graph.Resolve;
using Graph.Sources;

namespace Graph.Tests.Resolve;

/// <summary>The five lists of the project against the gold that people made for three of them.</summary>
public sealed class SeedsTests
{
    private static readonly Lazy<Resolution> Seeds = new(Resolve);

    [Fact]
    public void No_two_papers_of_the_gold_are_merged() =>
        Assert.Equal([], GoldKeys().GroupBy(g => g.Key).Where(g => g.Select(p => p.GoldId).Distinct().Count() > 1).Select(g => g.Key));

    [Fact]
    public void No_paper_of_the_gold_is_split() =>
        Assert.Equal([], GoldKeys().GroupBy(g => g.GoldId).Where(g => g.Select(p => p.Key).Distinct().Count() > 1).Select(g => g.Key));

    // The gold numbers papers in the order of documents; those below 273 stand in one of the two lists whose gold is not here.
    [Fact]
    public void Papers_are_shared_with_the_two_other_lists_exactly_where_the_gold_says_so()
    {
        var elsewhere = Seeds
            .Value.Sources.Where(s => s.Extraction.Source.Id is "vlm-in-mia" or "taming-vlms-medical-image-analysis")
            .SelectMany(s => s.Mentions)
            .Select(m => m.PaperKey)
            .ToHashSet();

        Assert.Equal(
            [],
            GoldKeys()
                .Where(g => elsewhere.Contains(g.Key) != string.CompareOrdinal(g.GoldId, "P0273") < 0)
                .Select(g => $"{g.GoldId} {g.Key}")
                .Distinct()
        );
    }

    [Fact]
    public void Every_decision_of_the_ledger_matches_the_lists() =>
        Assert.DoesNotContain(Seeds.Value.Diagnostics, d => d.Severity == Severity.Error);

    [Fact]
    public void Lists_know_the_surveys_that_they_accompany() =>
        Assert.Equal(
            [
                ("clip-in-medical-imaging", "paper:clip-in-medical-imaging-a-comprehensive-survey"),
                (
                    "taming-vlms-medical-image-analysis",
                    "paper:taming-vision-language-models-for-medical-image-analysis-a-comprehensive-review"
                ),
            ],
            Seeds.Value.Sources.Where(s => s.CompanionKey is not null).Select(s => (s.Extraction.Source.Id, s.CompanionKey!))
        );

    [Fact]
    public void Survey_papers_bear_both_labels() =>
        Assert.Equal(
            ["Paper", "Survey"],
            Seeds.Value.Entities.Single(e => e.Key == "paper:medical-vision-language-pretraining-a-survey").Labels
        );

    [Fact]
    public void Two_runs_give_the_same() => Assert.Equal(Seeds.Value.Entities, Resolve().Entities);

    private static IEnumerable<(string GoldId, string Key)> GoldKeys()
    {
        var keys = Seeds
            .Value.Sources.SelectMany(s => s.Mentions)
            .Where(m => m.PaperKey is not null)
            .ToDictionary(m => (m.Mention.Source, m.Mention.Line), m => m.PaperKey!);
        foreach (var line in File.ReadLines(ProjectFolder.Path("tests/gold/entries.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);
            var root = entry.RootElement;
            if (root.GetProperty("kind").GetString() == "paper")
            {
                yield return (
                    root.GetProperty("paperId").GetString()!,
                    keys[(Path.GetFileNameWithoutExtension(root.GetProperty("doc").GetString())!, root.GetProperty("line").GetInt32())]
                );
            }
        }
    }

    private static Resolution Resolve()
    {
        var sources = SourceRegistry.Parse(File.ReadAllText(ProjectFolder.Path("seeds/sources.yaml")), "seeds/sources.yaml");
        var lists = sources.Entries.Select(e => ListReader.Read(SourceReader.Read(ProjectFolder.Path("seeds/" + e.File)).Source!)).ToList();
        var (ledger, _) = LedgerReader.Parse(File.ReadAllText(ProjectFolder.Path("seeds/ledger.yaml")), "seeds/ledger.yaml");
        return Resolver.Resolve(lists, sources, Lists.Venues, ledger);
    }
}
