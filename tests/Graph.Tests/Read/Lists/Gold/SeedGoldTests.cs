using System.Text.Json;
using Graph.Model;
using Graph.Read;
using Graph.Read.Lists;
using Graph.Sources;

namespace Graph.Tests.Read.Lists.Gold;

/// <summary>The seeds against what careful readers took from three of them (tests/gold), and against the counts of all five.</summary>
public sealed class SeedGoldTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("vlm-in-mia", 129, 0, 0)]
    [InlineData("taming-vlms-medical-image-analysis", 180, 48, 0)]
    [InlineData("multimodal-applications-medical-imaging", 127, 0, 0)]
    [InlineData("medical-vision-language-workset", 13, 0, 0)]
    [InlineData("clip-in-medical-imaging", 115, 0, 10)]
    public void A_seed_has_all_its_entries_and_no_other(string seed, int entries, int models, int datasets)
    {
        var mentions = Read(seed).Mentions;

        Assert.Equal(
            (entries, models, datasets),
            (mentions.Length, mentions.Count(m => m.Kind == MentionKind.Model), mentions.Count(m => m.Kind == MentionKind.Dataset))
        );
    }

    [Theory]
    [InlineData("multimodal-applications-medical-imaging")]
    [InlineData("medical-vision-language-workset")]
    [InlineData("clip-in-medical-imaging")]
    public void Every_gold_entry_is_found_at_its_lines_with_its_title_and_section(string seed)
    {
        var gold = Gold(seed);
        var mentions = Read(seed).Mentions;

        Assert.Equal(
            gold.Select(e => (e.Line, e.LineEnd, e.Kind)),
            mentions.Select(m => (m.Line, m.EndLine, MentionJson.KindWord(m.Kind)))
        );
        Assert.All(
            gold.Zip(mentions),
            pair =>
            {
                var (entry, mention) = pair;
                Assert.Contains(mention.Title!.Text, new[] { entry.Title, entry.TitleRepaired });
                Assert.Equal(entry.SectionClean, mention.Section.Select(heading => heading.Text).TakeLast(entry.SectionClean.Length));
            }
        );
    }

    [Theory]
    [InlineData("multimodal-applications-medical-imaging")]
    [InlineData("medical-vision-language-workset")]
    [InlineData("clip-in-medical-imaging")]
    public void At_least_995_of_1000_fields_are_as_in_the_gold(string seed)
    {
        var pairs = Gold(seed).Zip(Read(seed).Mentions).ToList();
        var wrong = pairs.SelectMany(pair => WrongFields(pair.First, pair.Second)).ToList();

        Assert.True(wrong.Count <= 0.005 * pairs.Count * 5, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [InlineData("vlm-in-mia")]
    [InlineData("taming-vlms-medical-image-analysis")]
    [InlineData("multimodal-applications-medical-imaging")]
    [InlineData("medical-vision-language-workset")]
    [InlineData("clip-in-medical-imaging")]
    public void Every_quote_stands_on_its_line(string seed)
    {
        var extraction = Read(seed);

        Assert.All(
            MentionQuotes.All(extraction),
            quote => Assert.Contains(quote.Words, extraction.Source.Line(quote.Line).ToString(), StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> WrongFields(GoldEntry entry, Mention mention)
    {
        string? Url(LinkKind kind) => mention.Links.FirstOrDefault(link => link.Kind == kind)?.Url;
        if (!SameLetters(entry.Venue, mention.Venue?.Text))
        {
            yield return $"{entry.Line} venue: {entry.Venue} is read as {mention.Venue?.Text}";
        }

        if (entry.Year != mention.Year)
        {
            yield return $"{entry.Line} year: {entry.Year} is read as {mention.Year}";
        }

        if (!(entry.Authors ?? []).Select(Letters).SequenceEqual(mention.Authors.Select(author => Letters(author.Text))))
        {
            yield return $"{entry.Line} authors: {string.Join(", ", mention.Authors.Select(author => author.Text))}";
        }

        if (Host(entry.PaperUrl) != Host(Url(LinkKind.Paper)))
        {
            yield return $"{entry.Line} paper: {entry.PaperUrl} is read as {Url(LinkKind.Paper)}";
        }

        if (Host(entry.CodeUrl) != Host(Url(LinkKind.Code)))
        {
            yield return $"{entry.Line} code: {entry.CodeUrl} is read as {Url(LinkKind.Code)}";
        }

        if (entry.Kind == "dataset" && entry.DatasetUrl != Url(LinkKind.Dataset))
        {
            yield return $"{entry.Line} dataset: {entry.DatasetUrl} is read as {Url(LinkKind.Dataset)}";
        }
    }

    // Some addresses of the gold are put right (a scheme, a token): what comes before the query must agree.
    private static string? Host(string? url) => url?.Replace("https://", "", StringComparison.Ordinal).Split('?')[0].TrimEnd('/');

    private static bool SameLetters(string? a, string? b) => Letters(a) == Letters(b);

    private static string Letters(string? text) =>
        string.Concat((text ?? "").Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Order());

    private static List<GoldEntry> Gold(string seed) =>
        [
            .. File.ReadLines(ProjectFolder.Path("tests/gold/entries.jsonl"))
                .Select(line => JsonSerializer.Deserialize<GoldEntry>(line, Json)!)
                .Where(entry => entry.Doc == $"{seed}.md"),
        ];

    private static Extraction Read(string seed) => ListReader.Read(SourceReader.Read(ProjectFolder.Path($"seeds/lists/{seed}.md")).Source!);
}
