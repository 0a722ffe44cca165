using System.Globalization;
using System.Text;

namespace Graph.Draw.Svg;

/// <summary>Makes any text fit to be shown: one line, no control characters, nothing that turns the direction of what stands beside
/// it.</summary>
public static class ShownText
{
    /// <summary>The text as it may be shown. A half of a surrogate pair becomes U+FFFD; white space becomes single spaces.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                shown.Append(shown.Length > 0 && shown[^1] == ' ' ? "" : " ");
            }
            else if (!TurnsDirection(rune) && !IsNoCharacter(rune))
            {
                shown.Append(rune.ToString());
            }
        }

        return shown.ToString().Trim();
    }

    private static bool TurnsDirection(Rune rune) =>
        rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    private static bool IsNoCharacter(Rune rune) =>
        (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned;
}
