using System.Text.Json;
using Graph.Model;
using Graph.Read;
using Graph.Read.Lists;
using Graph.Sources;

namespace Graph.Tests.Read.Lists.Development;

/// <summary>Public lists in formats unlike the seeds'; they are other people's documents and run only where they are at hand.</summary>
public sealed class DevelopmentListsTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Every_list_is_read_as_its_gold_has_it()
    {
        var scores = Lists().Select(list => (list, score: Score(list))).Where(row => row.score is not null).ToList();

        scores.ForEach(row => output.WriteLine(row.score!.Row(row.list)));
        Assert.All(scores, row => Assert.True(row.score!.F1 >= 0.96, row.score.Row(row.list)));
        Assert.True(scores.Average(row => row.score!.F1) >= 0.99);
        foreach (
            var field in (Func<ListScore, double>[])[score => score.Venue, score => score.Year, score => score.Paper, score => score.Code]
        )
        {
            Assert.True(scores.Average(row => field(row.score!)) >= 0.97);
        }
    }

    [Fact]
    public void A_list_without_papers_gives_none_and_says_so()
    {
        var extraction = Read("neg-public-apis");

        Assert.Empty(extraction.Mentions);
        Assert.Contains(extraction.Diagnostics, diagnostic => diagnostic.Code == RepairCodes.NoPapers);
    }

    private static IEnumerable<string> Lists() =>
        Directory
            .EnumerateFiles(SharedData.Path("lists"), "*.gold.json")
            .Select(path => Path.GetFileName(path).Replace(".gold.json", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static ListScore? Score(string list)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(SharedData.Path($"lists/{list}.gold.json")));
        var entries = gold.RootElement.GetProperty("entries").Deserialize<List<ListGoldEntry>>(Json)!;
        return entries.Count == 0 ? null : new ListScore(entries, Read(list).Mentions);
    }

    private static Extraction Read(string list) => ListReader.Read(SourceReader.Read(SharedData.Path($"lists/{list}.md")).Source!);
}
