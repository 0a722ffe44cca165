using Graph.Model;

namespace Graph.Read.Lint;

/// <summary>Entries that lack what nearly all others of their list have.</summary>
internal static class FormatBreaks
{
    // What this share of a list's entries has is its format.
    private const double Habit = 0.9;

    private const int MinEntries = 10;

    private static readonly (string Name, Func<Mention, bool> Has)[] Parts =
    [
        ("a venue", mention => mention.Venue is not null),
        ("a year", mention => mention.Year is not null),
        ("authors", mention => !mention.Authors.IsEmpty),
        ("a link to the paper", mention => mention.Links.Any(link => link.Kind == LinkKind.Paper)),
    ];

    /// <summary>The entries with what they lack.</summary>
    public static IEnumerable<Diagnostic> Find(Extraction extraction)
    {
        var papers = extraction.Mentions.Where(mention => mention.Kind == MentionKind.Paper).ToList();
        var habits = Parts
            .Where(part =>
                papers.Count >= MinEntries && papers.Count(part.Has) is var count && count >= Habit * papers.Count && count < papers.Count
            )
            .ToList();
        foreach (var mention in papers)
        {
            var missing = habits.Where(habit => !habit.Has(mention)).Select(habit => habit.Name).ToList();
            if (missing.Count > 0)
            {
                yield return new Diagnostic(
                    extraction.Source.Path,
                    mention.Line,
                    0,
                    "G125",
                    Severity.Info,
                    $"the entry has no {string.Join(" and no ", missing.Select(WithoutArticle))}, unlike nearly all others of the list."
                );
            }
        }
    }

    private static string WithoutArticle(string name) => name.StartsWith("a ", StringComparison.Ordinal) ? name[2..] : name;
}
