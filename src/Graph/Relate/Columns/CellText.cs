using System.Text.RegularExpressions;
using Graph.Text;

namespace Graph.Relate.Columns;

/// <summary>What a cell says to a reader.</summary>
internal static partial class CellText
{
    // What stands first in a cell says whether it tells anything.
    private const int LongestNothing = 14;

    /// <summary>The text without footnotes; null for a cell that says nothing (<c>-</c>, <c>unknown</c>).</summary>
    public static string? Plain(string text)
    {
        var plain = WithoutFootnotes(text).Trim(' ', '|');
        return plain.Any(char.IsLetterOrDigit) && !ColumnWords.Nothing.IsIn(plain.AsSpan(0, Math.Min(plain.Length, LongestNothing)))
            ? plain
            : null;
    }

    /// <summary>The text without the marks of footnotes (<c>[^4]</c>).</summary>
    public static string WithoutFootnotes(string text) => PlainText.Collapse(Footnote().Replace(text, ""));

    [GeneratedRegex(@"\[\^?\w{1,3}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();
}
