using System.Collections.Immutable;
using Graph.Read.Lists.Candidates;

namespace Graph.Read.Lists.Judging;

/// <summary>An entry that is a heading goes on to the end of its section, where no other entry is in that.</summary>
internal static class HeadingEntries
{
    /// <summary>The candidates, the ends of such entries set.</summary>
    public static ImmutableArray<Judged> Extend(ImmutableArray<Judged> judged)
    {
        var ends = judged.GroupBy(one => one.Entry.Section).ToDictionary(section => section.Key, EndOf);
        return
        [
            .. judged.Select(one =>
                one.IsEntry && ends[one.Entry.Section] is { } end
                    ? one with
                    {
                        Entry = one.Entry with { Words = one.Entry.Words with { End = end } },
                    }
                    : one
            ),
        ];
    }

    private static int? EndOf(IEnumerable<Judged> section) =>
        section.Where(one => one.IsEntry).Take(2).ToList() is [{ Entry.Kind: CandidateKind.Heading }]
            ? section.Max(one => one.Entry.End)
            : null;
}
