using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Text.BibTex;

/// <summary>Reads a value of BibTeX as what a person sees in print.</summary>
internal static partial class BibTexValue
{
    private static readonly Dictionary<string, string> Accents = new(StringComparer.Ordinal)
    {
        ["'"] = "\u0301",
        ["`"] = "\u0300",
        ["^"] = "\u0302",
        ["\""] = "\u0308",
        ["~"] = "\u0303",
        ["="] = "\u0304",
        ["."] = "\u0307",
        ["c"] = "\u0327",
        ["v"] = "\u030C",
        ["u"] = "\u0306",
        ["r"] = "\u030A",
        ["H"] = "\u030B",
        ["k"] = "\u0328",
        ["d"] = "\u0323",
    };

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["i"] = "i",
        ["j"] = "j",
    };

    /// <summary>The text: accents and letters that commands make, no braces, no commands of fonts, white space collapsed.</summary>
    public static string Plain(string value)
    {
        var plain = value;
        if (plain.Contains('\\', StringComparison.Ordinal))
        {
            plain = Accent().Replace(plain, m => (m.Groups[2].Value + Accents[m.Groups[1].Value]).Normalize(NormalizationForm.FormC));
            plain = Letter().Replace(plain, m => Letters[m.Groups[1].Value]);
            plain = Font().Replace(plain, string.Empty);
        }

        plain = Brace().Replace(plain.Replace('~', ' '), string.Empty);
        plain = Escaped().Replace(plain, "$1");
        return PlainText.Collapse(plain);
    }

    /// <summary>The names of an author field. <c>and others</c> names nobody.</summary>
    public static ImmutableArray<BibTexName> Names(string value) => [.. Parts(value).Select(Name).OfType<BibTexName>()];

    private static BibTexName? Name(string part)
    {
        var written = Plain(part);
        if (written.Length == 0 || written == "others")
        {
            return null;
        }

        // What is in braces as a whole is one name: {Barnes and Noble, Inc.}
        var isWhole = part.StartsWith('{') && part.EndsWith('}') && part.IndexOf('}', StringComparison.Ordinal) == part.Length - 1;
        var spoken = isWhole
            ? written
            : written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) switch
            {
                [var family, var given] => $"{given} {family}",
                [var family, var junior, var given] => $"{given} {family} {junior}",
                _ => written,
            };
        return new BibTexName(spoken, written);
    }

    // Names are joined by "and", but not within braces.
    private static IEnumerable<string> Parts(string value)
    {
        var (depth, from, seen) = (0, 0, 0);
        foreach (Match and in And().Matches(value))
        {
            for (; seen < and.Index; seen++)
            {
                depth += value[seen] switch
                {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
            }

            if (depth == 0)
            {
                yield return value[from..and.Index].Trim();
                from = and.Index + and.Length;
            }
        }

        yield return value[from..].Trim();
    }

    // {\'c}, {\'{c}}, \'c, {\c c}, {\v{s}}, \'{\i}
    [GeneratedRegex(@"\{?\\(['`^""~=.]|[cvurHkd](?=[\s{]))\s*\{?\\?(\p{L})\}?\}?", RegexOptions.CultureInvariant)]
    private static partial Regex Accent();

    // {\ss}, \o{}, \L odz
    [GeneratedRegex(@"\{?\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])(?:\{\}|\s+)?\}?", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(
        @"\\(?:text(?:it|bf|tt|sc|rm|sf)?|emph|math(?:rm|bf|it|cal|bb)|url|href|it|bf|em|tt|sc|rm|sf)(?![A-Za-z])\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Font();

    [GeneratedRegex(@"(?<!\\)[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Brace();

    [GeneratedRegex(@"\\([&%_$#{}])", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\s+and\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();
}
