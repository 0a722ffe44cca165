using System.Text.Json;
using Graph.Model;

namespace Graph.Tests.Read.Lists.Candidates;

/// <summary>Compares what was read from a made-up list with what a reader takes from it.</summary>
internal sealed class ShapeComparison
{
    private readonly List<string> _differences = [];

    private ShapeComparison() { }

    /// <summary>One sentence for each difference, in the order of the expected entries; none where all is right.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<ExpectedEntry> expected, IReadOnlyList<Mention> mentions)
    {
        var comparison = new ShapeComparison();
        var rest = mentions.ToList();
        foreach (var entry in expected)
        {
            comparison.CompareEntry(entry, rest);
        }

        comparison._differences.AddRange(rest.Select(m => $"line {m.Line}: '{m.Title?.Text}' is no entry"));
        return comparison._differences;
    }

    private void CompareEntry(ExpectedEntry entry, List<Mention> rest)
    {
        var found = rest.Find(mention => IsSame(entry, mention));
        if (found is null)
        {
            _differences.Add($"line {entry.Line}: '{entry.Title}' was not found");
            return;
        }

        rest.Remove(found);
        ComparePlace(entry, found);
        CompareFields(entry, found);
    }

    private static bool IsSame(ExpectedEntry entry, Mention mention)
    {
        var title = ComparisonKey.OfText(mention.Title?.Text);
        return mention.Line <= entry.LastLine + 2
            && mention.EndLine >= entry.Line - 2
            && entry.RightAnswers("title", entry.Title).Any(answer => ComparisonKey.Of(answer, ComparisonKey.OfText) == title)
            && (title.Length > 0 || mention.Line == entry.Line);
    }

    private void ComparePlace(ExpectedEntry entry, Mention found)
    {
        if (Math.Abs(found.Line - entry.Line) > entry.Slack || Math.Abs(found.EndLine - entry.LastLine) > entry.Slack)
        {
            Differ(entry, "lines", $"{entry.Line}-{entry.LastLine}", $"{found.Line}-{found.EndLine}");
        }

        if (!string.Equals(found.Kind.ToString(), entry.Kind, StringComparison.OrdinalIgnoreCase))
        {
            Differ(entry, "kind", entry.Kind, found.Kind.ToString());
        }
    }

    private void CompareFields(ExpectedEntry entry, Mention found)
    {
        CompareText(entry, "venue", entry.Venue, found.Venue?.Text);
        CompareField(entry, "year", entry.Year, ComparisonKey.OfText, ComparisonKey.OfYear(found.Year), $"{found.Year}");
        CompareUrl(entry, "paper", entry.Paper, FirstUrl(found, LinkKind.Paper));
        CompareUrl(entry, "code", entry.Code, FirstUrl(found, LinkKind.Code));
        CompareAuthors(entry, [.. found.Authors.Select(author => author.Text)]);
        CompareSection(entry, [.. found.Section.Select(heading => heading.Text)]);
        if (entry.Name is { } name)
        {
            CompareText(entry, "name", name, found.Name?.Text);
        }
    }

    private void CompareText(ExpectedEntry entry, string field, JsonElement best, string? found) =>
        CompareField(entry, field, best, ComparisonKey.OfText, ComparisonKey.OfText(found), found);

    private void CompareUrl(ExpectedEntry entry, string field, JsonElement best, string? found) =>
        CompareField(entry, field, best, ComparisonKey.OfUrl, ComparisonKey.OfUrl(found), found);

    private void CompareAuthors(ExpectedEntry entry, string[] found) =>
        CompareField(
            entry,
            "authors",
            entry.Authors,
            ComparisonKey.OfPerson,
            ComparisonKey.OfList(found, ComparisonKey.OfPerson),
            string.Join("; ", found)
        );

    private void CompareSection(ExpectedEntry entry, string[] found)
    {
        var withoutTitle = ComparisonKey.OfList(found.Skip(1), ComparisonKey.OfText);
        var right = entry.RightAnswers("section", entry.Section).Select(answer => ComparisonKey.Of(answer, ComparisonKey.OfText));
        if (!right.Contains(withoutTitle))
        {
            CompareField(
                entry,
                "section",
                entry.Section,
                ComparisonKey.OfText,
                ComparisonKey.OfList(found, ComparisonKey.OfText),
                string.Join(" > ", found)
            );
        }
    }

    private void CompareField(ExpectedEntry entry, string field, JsonElement best, Func<string, string> key, string foundKey, string? found)
    {
        if (entry.RightAnswers(field, best).All(answer => ComparisonKey.Of(answer, key) != foundKey))
        {
            Differ(entry, field, best.ToString(), found);
        }
    }

    private void Differ(ExpectedEntry entry, string field, string expected, string? found) =>
        _differences.Add($"line {entry.Line}, {field}: expected '{expected}', found '{found}'");

    private static string? FirstUrl(Mention mention, LinkKind kind) => mention.Links.FirstOrDefault(link => link.Kind == kind)?.Url;
}
