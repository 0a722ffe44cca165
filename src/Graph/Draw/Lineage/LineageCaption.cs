using System.Globalization;
using Graph.Ask.Lineage;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>The sentences below a lineage: what is in it, what is not, and how to draw it again.</summary>
internal static class LineageCaption
{
    /// <summary>The whole caption.</summary>
    public static string Of(LineagePicture picture) => string.Join(' ', Sentences(picture));

    /// <summary>Such as <c>1 model</c>, <c>2 models</c>, <c>1,200 models</c>.</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>A whole number with commas between thousands.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Sentences(LineagePicture picture)
    {
        var lineage = picture.Folded.Lineage;
        var papers = lineage.Nodes.Count(n => n.IsPaper);
        var models = lineage.Nodes.Count(n => !n.IsPaper && !n.Labels.IsEmpty);
        var shown =
            papers == 0
                ? Count(models, "model", "models")
                : $"{Count(models, "model", "models")}, {Count(papers, "paper", "papers")} without a named one";
        yield return $"{shown}, {Edges(lineage)}, from {picture.Build}.";
        yield return "A line runs from a model to what builds on it.";
        if (picture.Folded.FoldedCount > 0)
        {
            var folded = Count(picture.Folded.FoldedCount, "more is", "more are");
            yield return $"{folded} folded into counts (+), each at the head of its family.";
        }

        if (picture.Folded.FamiliesLeftOut > 0)
        {
            var families = Count(picture.Folded.FamiliesLeftOut, "smaller family", "smaller families");
            yield return $"{families} with {Count(picture.Folded.LeftOut.Length, "model", "models")} not drawn.";
        }

        yield return $"Drawn with: {picture.Command}";
    }

    private static string Edges(LineageGraph lineage)
    {
        var drawn = lineage.Edges.Where(e => !e.Evidence.IsEmpty).ToList();
        var byBasis = drawn
            .CountBy(e => e.Basis)
            .OrderBy(b => b.Key)
            .Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Value:N0} {b.Key.Word()}"));
        return drawn.Count == 0 ? "no relations" : $"{Count(drawn.Count, "relation", "relations")} ({string.Join(", ", byBasis)})";
    }
}
