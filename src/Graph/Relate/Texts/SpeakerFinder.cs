using System.Buffers;
using System.Collections.Immutable;
using FuzzySharp;
using Graph.Read.Prose.Citations;
using Graph.Resolve.Names;
using Graph.Sources.Kept;
using Graph.Text;

namespace Graph.Relate.Texts;

/// <summary>Finds the work that a kept text speaks for: the one that its first heading or its citation names, else the only one that links
/// it (contract 8).</summary>
/// <param name="works">The works of the build.</param>
internal sealed class SpeakerFinder(KnownWorks works)
{
    // FuzzySharp's ratio of two sets of words, 0 to 100: below it, two titles are of two works, however a list may shorten or misspell.
    private const int LeastSameTitle = 70;
    private const int LongestName = 6;

    private static readonly SearchValues<char> LeadEnds = SearchValues.Create(":([–—|，：");

    /// <summary>The work.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">Its first heading; null where it has none.</param>
    /// <param name="why">Why there is no work; empty where there is one.</param>
    public SpokenWork? Find(KeptText text, string? heading, out string why)
    {
        why = string.Empty;
        var repositories = text.About.Select(KnownWorks.RepositoryOf).OfType<string>().ToList();
        ImmutableArray<SpokenWork> linking =
        [
            .. text.About.SelectMany(works.Called).Concat(repositories.SelectMany(works.Linking)).Distinct(),
        ];
        if (linking.IsEmpty && !repositories.Exists(works.HasRepository))
        {
            why = text.About.IsEmpty
                ? "it is about nothing that it names; expected a field 'about' in the index"
                : $"it is about {string.Join(", ", text.About)}, which nothing in this build names or links";
            return null;
        }

        return text.Kind is "readme" or "card" ? Speaker(text, heading, linking, repositories, out why) : Only(linking, out why);
    }

    private SpokenWork? Speaker(
        KeptText text,
        string? heading,
        ImmutableArray<SpokenWork> linking,
        List<string> repositories,
        out string why
    )
    {
        why = string.Empty;
        ImmutableArray<CitedWork> citations = [.. BibTexFinder.Find(text.Source.Text)];
        ImmutableArray<SpokenWork> cited = [.. citations.Select(Known).OfType<SpokenWork>().Distinct()];
        var named = heading is null ? [] : Named(heading, linking);
        if (One(named.Where(linking.Contains)) is { } ours)
        {
            return ours;
        }

        if (One(named) is { } other)
        {
            return other;
        }

        if (cited.FirstOrDefault(linking.Contains) is { } first)
        {
            return first;
        }

        if (cited is [var only])
        {
            return only;
        }

        if (!cited.IsEmpty)
        {
            why = "it cites several works of this build, and none of them links it";
            return null;
        }

        var single = Only(linking, out why);
        if (single is not null && !citations.IsEmpty && !IsOf(single, citations, heading, repositories))
        {
            why = $"it asks to cite “{citations[0].Title}”, not the work that links it";
            return null;
        }

        return single;
    }

    private static SpokenWork? Only(ImmutableArray<SpokenWork> linking, out string why)
    {
        why =
            linking.IsEmpty ? "neither its heading nor its citation names a work of this build, and none links it as its own"
            : linking.Length > 1
                ? $"{linking.Length} works link it, and neither its heading nor its citation says which of them it speaks for"
            : string.Empty;
        return linking is [var only] ? only : null;
    }

    private static SpokenWork? One(IEnumerable<SpokenWork> found) => found.Distinct().Take(2).ToList() is [var one] ? one : null;

    private SpokenWork? Known(CitedWork cited) =>
        (cited.Identifier is { } identifier ? works.ByIdentifier(identifier) : null)
        ?? (cited.Title.Length > 0 ? works.ByTitle(cited.Title) : null);

    // The title itself, the name that leads the heading, or a name of one of the works that link the text.
    private List<SpokenWork> Named(string heading, ImmutableArray<SpokenWork> linking)
    {
        if (works.ByTitle(WithoutBrackets(heading)) is { } titled)
        {
            return [titled];
        }

        var lead = Lead(heading);
        var leading = lead.Length == 0 ? [] : works.ByName(lead);
        if (leading.Count > 0)
        {
            return [.. leading];
        }

        var words = WithoutBrackets(heading)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim(',', ':', ';', '.', '!', '"'))
            .ToArray();
        return [.. linking.Where(w => works.Names(w).Any(n => Holds(words, n)))];
    }

    // "GridNet: Learning on grids", "GridNet (ICCV 2021)", "GridNet".
    private static string Lead(string heading)
    {
        var end = heading.AsSpan().IndexOfAny(LeadEnds);
        var lead = (end < 0 ? heading : heading[..end]).Trim();
        var dash = lead.IndexOf(" - ", StringComparison.Ordinal);
        return dash < 0 ? lead : lead[..dash].Trim();
    }

    private static string WithoutBrackets(string heading)
    {
        var end = heading.AsSpan().IndexOfAny(['(', '[']);
        return (end > 0 ? heading[..end] : heading).Trim();
    }

    private static bool Holds(string[] words, string name)
    {
        var form = NameForm.Of(name);
        for (var first = 0; first < words.Length; first++)
        {
            for (var count = 1; count <= LongestName && first + count <= words.Length; count++)
            {
                if (NameForm.Of(string.Concat(words.AsSpan(first, count).ToArray())) == form)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A list may give another title than the citation; then a name must say that both are one.
    private bool IsOf(SpokenWork work, ImmutableArray<CitedWork> citations, string? heading, List<string> repositories)
    {
        var titles = works.Titles(work).Select(FoldedText.Of).ToList();
        var names = works.Names(work).ToList();
        return titles.Count == 0
            || citations.Any(c => titles.Exists(t => Fuzz.TokenSetRatio(FoldedText.Of(c.Title), t) >= LeastSameTitle))
            || names.Exists(n => heading is not null && Holds(heading.Split(' '), n))
            || repositories.Exists(r =>
                RepositoryName.Of("https://" + r["repository:".Length..]) is { } name
                && names.Exists(n => NameForm.Of(n) == NameForm.Of(name))
            );
    }
}
