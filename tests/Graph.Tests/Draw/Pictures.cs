using Graph.Ask.Lineage;
using Graph.Draw.Lineage;

namespace Graph.Tests.Draw;

/// <summary>Pictures for tests.</summary>
internal static class Pictures
{
    /// <summary>A picture of a lineage with nothing folded.</summary>
    public static LineagePicture Of(LineageGraph lineage, int mostNodes = int.MaxValue) =>
        new(
            LineageFolding.Fold(lineage, mostNodes),
            "What builds on CLIP",
            "graph lineage CLIP",
            "a build of 10 entities and 20 relationships"
        );
}
