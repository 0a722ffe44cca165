using System.Collections.Immutable;

namespace Graph.Read.Lists.Judging;

/// <summary>Where most of a group are entries, one that has its title in the same place is an entry too; where few rows of a table that
/// announces no papers are, none is.</summary>
internal static class EntriesBeside
{
    /// <summary>The group, such candidates judged by their neighbours.</summary>
    public static ImmutableArray<Judged> Follow(ImmutableArray<Judged> group)
    {
        var entries = group.Where(one => one.IsEntry).ToList();
        if (IsByChance(group, entries.Count))
        {
            return [.. group.Select(one => one with { IsEntry = false })];
        }

        if (entries.Count < Shares.MinGroup || entries.Count < Shares.Majority * group.Length)
        {
            return group;
        }

        var places = entries.Where(one => one.Entry.Title is not null).Select(one => one.Entry.Title!.Slot).ToHashSet();
        return
        [
            .. group.Select(one =>
                IsNamed(one) || (one.MayFollow && places.Contains(one.Entry.Title!.Slot)) ? one with { IsEntry = true } : one
            ),
        ];
    }

    private static bool IsByChance(ImmutableArray<Judged> group, int entries) =>
        group.Length >= Shares.MinGroup && group[0].Entry.Table is { AnnouncesPapers: false } && entries < Shares.Minority * group.Length;

    private static bool IsNamed(Judged row) => row.Entry.Table is { } table && row.Entry.Parts.Any(part => part.Column == table.NameColumn);
}
