using System.Collections.Immutable;

namespace Graph.Knowledge.Curated;

/// <summary>Where in the cited text a fact may stand.</summary>
public static class CuratedPlaces
{
    /// <summary>The places, as the key <c>where</c> says them.</summary>
    public static ImmutableArray<string> All { get; } = ["abstract", "readme", "model card", "section"];
}
