using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Attaching;

/// <summary>Whether a detail is a remark, of which no field holds anything.</summary>
internal static class Remark
{
    // A whole name in italics has 0.4, a name and another word less.
    private const double LikelyNames = 0.34;

    /// <summary>Whether it is one: plain words, and no byline.</summary>
    /// <param name="detail">The detail.</param>
    /// <param name="owner">What it belongs to, else null.</param>
    /// <param name="isFirst">Whether it is its owner's first detail.</param>
    public static bool Is(Titled detail, Titled? owner, bool isFirst) =>
        detail.Parts.All(part => part is { Role: PartRole.Plain or PartRole.ShortName, Link: null }) && !IsByline(detail, owner, isFirst);

    // One name on a line of its own, in italics or right below the title.
    private static bool IsByline(Titled detail, Titled? owner, bool isFirst) =>
        detail.Parts is [{ } only]
        && only.ReadNames().Likelihood >= LikelyNames
        && (only.Styles.HasFlag(RunStyles.Italic) || (isFirst && detail.Item is not null && owner is not null && AwaitsNames(owner)));

    private static bool AwaitsNames(Titled owner) =>
        owner.Title is { } title
        && (title.Main.Link is not null || title.Main.Styles.HasFlag(RunStyles.Bold))
        && owner.Parts.All(part => part.Role != PartRole.Authors);
}
