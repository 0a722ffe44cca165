using System.Globalization;
using System.Text;

namespace Graph.Measure.Gold;

/// <summary>Names as the annotation guide compares them: without case, white space, hyphens, carets and apostrophes.</summary>
internal static class GoldName
{
    /// <summary>The compared form of a name.</summary>
    public static string Normal(string name)
    {
        var normal = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (
                !char.IsWhiteSpace(c)
                && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.DashPunctuation
                && c is not ('\u00ad' or '^' or '\'' or '\u2018' or '\u2019')
            )
            {
                normal.Append(c);
            }
        }

        return normal.ToString();
    }
}
