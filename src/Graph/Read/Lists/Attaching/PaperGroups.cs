using System.Collections.Immutable;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Attaching;

/// <summary>Items that hold papers in paragraphs of their own, and are a group's name themselves.</summary>
internal static class PaperGroups
{
    // One paper in a paragraph of its own is the item's.
    private const int MinGroup = 2;

    /// <summary>The indices of such items.</summary>
    public static HashSet<int> Find(ImmutableArray<Titled> titled) =>
        [
            .. titled
                .Where(candidate =>
                    candidate is { Kind: CandidateKind.Paragraph, Item: null, Parent: { } item }
                    && IsLinkedTitle(candidate)
                    && IsName(titled[item.Index])
                )
                .GroupBy(candidate => candidate.Parent!.Index)
                .Where(group => group.Count() >= MinGroup)
                .Select(group => group.Key),
        ];

    /// <summary>Whether a candidate is a title that links its paper.</summary>
    public static bool IsLinkedTitle(Titled candidate) =>
        candidate is { HasTitle: true, Title.Main: { Link: not null } main } && PartLink.LeadsToPaper(main);

    private static bool IsName(Titled item) => !item.Parts.Any(PartLink.LeadsToPaper);
}
