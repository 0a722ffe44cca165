using Graph.Draw.Svg;
using Graph.Text;

namespace Graph.Draw.Lineage.Print;

/// <summary>Makes any text of a picture harmless in LaTeX.</summary>
public static class TexText
{
    /// <summary>The text as LaTeX shows it.</summary>
    public static string Of(string text) => TexLetters.Of(ShownText.Of(text));
}
