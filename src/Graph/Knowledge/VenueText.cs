using System.Text;
using Graph.Text;

namespace Graph.Knowledge;

/// <summary>What of a venue's text tells venues apart: without years, numbers, publishers and words of praise.</summary>
internal static class VenueText
{
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "the",
        "of",
        "on",
        "in",
        "for",
        "and",
        "an",
        "a",
        "proceedings",
        "proc",
        "procs",
        "annual",
        "vol",
        "volume",
        "no",
        "pp",
        "pages",
        "part",
        "parts",
        "ieee",
        "cvf",
        "acm",
        "usenix",
        "springer",
        "cham",
        "elsevier",
        "publishing",
        "press",
        "oral",
        "poster",
        "spotlight",
        "highlight",
        "highlights",
        "notable",
        "top",
        "best",
        "paper",
        "award",
        "candidate",
        "accepted",
        "appear",
        "track",
        "main",
        "round",
        "preprint",
        "long",
        "short",
    };

    /// <summary>The words that a venue is looked up by, joined by spaces; never empty for a text with a letter.</summary>
    public static string Key(string text)
    {
        var words = FoldedText.Words(text);
        var telling = string.Join(' ', words.Select(WithoutYear).Where(w => w.Length > 0 && !Fillers.Contains(w)));
        return telling.Length > 0 ? telling : string.Join(' ', words);
    }

    /// <summary>The text itself, then the parts of it that may hold the venue's name, most telling first.</summary>
    public static IEnumerable<string> Candidates(string text)
    {
        yield return text;
        var (outside, inside) = TakeParentheses(text);
        if (inside.Count > 0)
        {
            yield return outside;
        }

        foreach (var part in inside)
        {
            yield return part;
        }

        foreach (
            var part in outside.Split(
                ['.', ',', ':', ';', '|', '/', '@', '–', '—'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            yield return part;
        }
    }

    /// <summary>The text without years at its ends; the text itself where nothing else is left.</summary>
    public static string WithoutYears(string text)
    {
        var bare = text.Trim();
        while (bare.LastIndexOf(' ') is > 0 and var space && IsYear(bare.AsSpan(space + 1)))
        {
            bare = bare[..space].TrimEnd(' ', ',', '.');
        }

        while (bare.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && IsYear(bare.AsSpan(0, space)))
        {
            bare = bare[(space + 1)..].TrimStart();
        }

        return bare;
    }

    private static bool IsYear(ReadOnlySpan<char> word)
    {
        var digits = word.Trim("'’(),.");
        return digits.Length is 2 or 4 && digits.TrimStart("0123456789").IsEmpty && (digits.Length == 4 || digits.Length < word.Length);
    }

    /// <summary>The text without the words that say workshop; null where it says no such thing.</summary>
    public static string? WithoutWorkshop(string text)
    {
        var words = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var kept = new List<string>(words.Length);
        var found = false;
        foreach (var word in words)
        {
            var bare = word.AsSpan().Trim("()[],.;:");
            var says = bare.StartsWith("workshop", StringComparison.OrdinalIgnoreCase) || bare is "WS" or "W";
            found |= says;
            if (says)
            {
                continue;
            }

            // CVPRW and ICCVW2023 are CVPR's and ICCV's.
            var letters = bare.TrimEnd("0123456789'’");
            var short_ = letters.Length > 3 && letters[^1] == 'W' && char.IsAsciiLetterUpper(letters[^2]);
            found |= short_;
            kept.Add(short_ ? letters[..^1].ToString() : word);
        }

        return found ? string.Join(' ', kept) : null;
    }

    /// <summary>The words of a text that are written as acronyms: at least three letters, most of them capitals.</summary>
    public static IEnumerable<string> Acronyms(string text) =>
        text.Split([' ', '-', '/', ',', '.', ':', '(', ')', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Count(char.IsLetter) >= 3 && w.Count(char.IsUpper) * 2 > w.Count(char.IsLetter));

    // "2023", "'23", "28th", "04281v2" and the end of "CVPR2023" say when, not where.
    private static string WithoutYear(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            var tail = word.AsSpan().TrimStart("0123456789");
            return tail is "" or "st" or "nd" or "rd" or "th" || (tail[0] == 'v' && tail[1..].TrimStart("0123456789").IsEmpty) ? "" : word;
        }

        var digits = word.Length - word.AsSpan().TrimEnd("0123456789").Length;
        return digits is 2 or 4 ? word[..^digits] : word;
    }

    private static (string Outside, List<string> Inside) TakeParentheses(string text)
    {
        var outside = new StringBuilder(text.Length);
        var inside = new List<string>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (open < 0 && text[i] is '(' or '[')
            {
                open = i;
            }
            else if (open >= 0 && text[i] is ')' or ']')
            {
                inside.Add(text[(open + 1)..i]);
                open = -1;
            }
            else if (open < 0)
            {
                outside.Append(text[i]);
            }
        }

        return (outside.ToString(), inside);
    }
}
