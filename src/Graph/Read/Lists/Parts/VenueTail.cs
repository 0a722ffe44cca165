using System.Text.RegularExpressions;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>A venue at the end of a title without anything between them: <c>A Title of Some Words CVPR 2022</c>.</summary>
internal static partial class VenueTail
{
    private const int MinTitle = 3;

    /// <summary>Where the space before the venue stands; null where there is none.</summary>
    public static int? Find(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        if (words.IsEmpty || !char.IsDigit(words[^1]))
        {
            return null;
        }

        foreach (var match in Tail().EnumerateMatches(words))
        {
            return PlainText.Count(words[..match.Index]) >= MinTitle && words[match.Index - 1] != ',' ? start + match.Index : null;
        }

        return null;
    }

    /// <summary>Whether brackets say how a paper was presented, between a venue and its year: <c>ICLR(poster) 24</c>.</summary>
    public static bool IsPresentation(string text, BracketPair pair, string content) =>
        VenueWords.Presentations.IsIn(content)
        && pair.Open > 0
        && char.IsLetter(text[pair.Open - 1])
        && text.AsSpan(pair.Close + 1).TrimStart(" '’") is [>= '0' and <= '9', ..];

    [GeneratedRegex(
        @"\s(?:(?:ACM|IEEE)\s)?[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-[A-Z]+)?\s?(?:(?:19|20)\d{2}|['’]\d{2})$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex Tail();
}
