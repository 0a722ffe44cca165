using System.Collections.Immutable;
using System.Text;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Resolve.Titles;

/// <summary>A title as a person would spell it who copies it with care.</summary>
internal static class CleanTitle
{
    private static readonly ImmutableArray<string> Notes = LanguageFile.Read("titles")["notes"];

    /// <summary>The title without a wrong reading of its bytes, without needless white space and without a note behind it.</summary>
    /// <param name="title">As written, markup removed.</param>
    /// <param name="venues">Tell whether parentheses at the end hold a venue.</param>
    public static string Of(string title, VenueTable venues)
    {
        var clean = SpaceColons(PlainText.Collapse(Mojibake.Repair(title)));
        while (TrailingNote(clean, venues) is { } start)
        {
            clean = clean[..start].TrimEnd();
        }

        return clean.EndsWith('.') && !clean.EndsWith("..", StringComparison.Ordinal) ? clean[..^1] : clean;
    }

    /// <summary>Where a note in parentheses at the title's end starts; null where there is none, or nothing else.</summary>
    private static int? TrailingNote(string title, VenueTable venues)
    {
        var open = title.LastIndexOfAny(['(', '[']);
        if (open <= 0 || title[^1] is not (')' or ']'))
        {
            return null;
        }

        var inside = title[(open + 1)..^1];
        var folded = FoldedText.Of(inside);
        return IsNote(folded) || (folded.Any(char.IsAsciiDigit) && venues.Find(inside) is not null) ? open : null;
    }

    private static bool IsNote(string folded) =>
        folded.Length == 0
        || Notes.Any(n =>
            folded == n || folded.EndsWith(" " + n, StringComparison.Ordinal) || folded.StartsWith(n + " ", StringComparison.Ordinal)
        );

    // "DeltaNet:Conditional" and "CmEAA : Cross-modal" lack a space and have one too many; "12:30" and "10:1" are no such colons.
    private static string SpaceColons(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
        {
            return text;
        }

        var spaced = new StringBuilder(text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':' && spaced.Length > 0 && spaced[^1] == ' ')
            {
                spaced.Length--;
            }

            spaced.Append(text[i]);
            if (text[i] == ':' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString();
    }
}
