using Graph.Text;

namespace Graph.Sources.Enrich.Services;

/// <summary>Decides whether what a search found is the work that was searched for. Strict: a wrong record is worse than none.</summary>
internal static class SameWork
{
    // A preprint and its publication are often a year apart.
    private const int MostYearsApart = 2;

    // Short titles ("Introduction", "Segment Anything") are those of several works.
    private const int FewestWords = 4;

    /// <summary>Whether titles agree to the letter, apart from case and punctuation, and years do not speak against it.</summary>
    /// <param name="work">The work.</param>
    /// <param name="title">The title that was found.</param>
    /// <param name="year">Its year; null where none is given.</param>
    public static bool Is(EnrichWork work, string? title, int? year)
    {
        if (title is null || FoldedText.Of(title) != FoldedText.Of(work.Title))
        {
            return false;
        }

        var known = work.Year is { } own && year is { } found;
        return known ? Math.Abs(work.Year!.Value - year!.Value) <= MostYearsApart : FoldedText.Words(title).Length >= FewestWords;
    }
}
