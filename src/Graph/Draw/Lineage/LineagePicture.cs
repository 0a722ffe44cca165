using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>What a picture of a lineage shows, and what it says of itself.</summary>
/// <param name="Folded">What is drawn.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Command">The command that draws it again.</param>
/// <param name="Build">What it was drawn from, such as <c>a build of 10 nodes</c>.</param>
public sealed record LineagePicture(FoldedLineage Folded, string Title, string Command, string Build)
{
    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>What is known of the works, for branches, code and details.</summary>
    public LineageWorks Works { get; init; } = LineageWorks.None;

    /// <summary>The lineage before it was folded, so that colours stay what they are however much is folded; null where it is the
    /// same.</summary>
    public LineageGraph? Whole { get; init; }

    /// <summary>Keys of what was asked for by name.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>Whether the caption is left out, for those who write their own.</summary>
    public bool HasNoCaption { get; init; }

    /// <summary>The width in print, in millimetres, or null for the size on a screen.</summary>
    public double? WidthMillimetres { get; init; }
}
