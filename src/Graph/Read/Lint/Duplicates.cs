using Graph.Model;

namespace Graph.Read.Lint;

/// <summary>Entries that stand twice, and links that were copied.</summary>
internal static class Duplicates
{
    /// <summary>The same title in one section, or twice with the same link.</summary>
    public static IEnumerable<Diagnostic> FindTitles(Extraction extraction)
    {
        foreach (
            var same in extraction
                .Mentions.Where(mention => mention.Title is not null)
                .GroupBy(mention => LetterKey.Of(mention.Title!.Text))
        )
        {
            var first = same.First();
            foreach (var again in same.Skip(1))
            {
                yield return Finding(
                    extraction,
                    again.Line,
                    "G121",
                    Severity.Warning,
                    $"“{again.Title!.Text}” stands already at line {first.Line}."
                );
            }
        }
    }

    /// <summary>One paper's address under titles that differ.</summary>
    public static IEnumerable<Diagnostic> FindLinks(Extraction extraction)
    {
        var linked = extraction
            .Mentions.Where(mention => mention.Title is not null)
            .SelectMany(mention => mention.Links.Where(link => link.Kind == LinkKind.Paper).Select(link => (mention, link)));
        foreach (var same in linked.GroupBy(pair => pair.link.Url.TrimEnd('/'), StringComparer.Ordinal))
        {
            var first = same.First().mention;
            foreach (var (mention, link) in same.Where(pair => LetterKey.Of(pair.mention.Title!.Text) != LetterKey.Of(first.Title!.Text)))
            {
                yield return Finding(
                    extraction,
                    link.Quote.Line,
                    "G122",
                    Severity.Error,
                    $"{link.Url} is also the paper of “{first.Title!.Text}” (line {first.Line}); one of the two links is wrong."
                );
            }
        }
    }

    private static Diagnostic Finding(Extraction extraction, int line, string code, Severity severity, string message) =>
        new(extraction.Source.Path, line, 0, code, severity, message);
}
