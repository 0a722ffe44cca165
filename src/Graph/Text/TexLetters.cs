using System.Globalization;
using System.Text;

namespace Graph.Text;

/// <summary>Makes any text harmless in LaTeX, with the characters that pdflatex knows (encoding T1).</summary>
public static class TexLetters
{
    // What is special to LaTeX, or set by a command of it without further packages.
    private static readonly Dictionary<int, string> Known = new()
    {
        ['\\'] = "\\textbackslash{}",
        ['{'] = "\\{",
        ['}'] = "\\}",
        ['$'] = "\\$",
        ['&'] = "\\&",
        ['#'] = "\\#",
        ['%'] = "\\%",
        ['_'] = "\\_",
        ['^'] = "\\textasciicircum{}",
        ['~'] = "\\textasciitilde{}",
        ['<'] = "\\textless{}",
        ['>'] = "\\textgreater{}",
        ['|'] = "\\textbar{}",
        ['"'] = "\\textquotedbl{}",
        ['['] = "{[}",
        [']'] = "{]}",
        [0xA0] = "~",
        ['­'] = "\\-",
        ['‐'] = "-",
        ['‑'] = "-",
        ['–'] = "--",
        ['—'] = "---",
        ['−'] = "\\ensuremath{-}",
        ['‘'] = "`",
        ['’'] = "'",
        ['“'] = "``",
        ['”'] = "''",
        ['…'] = "\\ldots{}",
        ['•'] = "\\textbullet{}",
        ['·'] = "\\textperiodcentered{}",
        ['×'] = "\\ensuremath{\\times}",
        ['÷'] = "\\ensuremath{\\div}",
        ['±'] = "\\ensuremath{\\pm}",
        ['≤'] = "\\ensuremath{\\leq}",
        ['≥'] = "\\ensuremath{\\geq}",
        ['≈'] = "\\ensuremath{\\approx}",
        ['∞'] = "\\ensuremath{\\infty}",
        ['→'] = "\\ensuremath{\\rightarrow}",
        ['←'] = "\\ensuremath{\\leftarrow}",
        ['↔'] = "\\ensuremath{\\leftrightarrow}",
        ['⁺'] = "\\ensuremath{^+}",
        ['⁰'] = "\\ensuremath{^0}",
        ['¹'] = "\\ensuremath{^1}",
        ['²'] = "\\ensuremath{^2}",
        ['³'] = "\\ensuremath{^3}",
        ['⁴'] = "\\ensuremath{^4}",
        ['°'] = "\\textdegree{}",
        ['©'] = "\\textcopyright{}",
        ['®'] = "\\textregistered{}",
        ['™'] = "\\texttrademark{}",
        ['§'] = "\\S{}",
        ['€'] = "\\texteuro{}",
        ['£'] = "\\pounds{}",
        ['★'] = "\\ensuremath{\\star}",
        ['✓'] = "\\ensuremath{\\surd}",
        ['✔'] = "\\ensuremath{\\surd}",
        ['µ'] = "\\ensuremath{\\mu}",
    };

    // Combining marks and the accents of TeX.
    private static readonly Dictionary<int, string> Accents = new()
    {
        [0x300] = "\\`",
        [0x301] = "\\'",
        [0x302] = "\\^",
        [0x303] = "\\~",
        [0x304] = "\\=",
        [0x306] = "\\u",
        [0x307] = "\\.",
        [0x308] = "\\\"",
        [0x30A] = "\\r",
        [0x30B] = "\\H",
        [0x30C] = "\\v",
        [0x323] = "\\d",
        [0x326] = "\\c",
        [0x327] = "\\c",
        [0x328] = "\\k",
        [0x331] = "\\b",
    };

    private static readonly string[] Greek =
    [
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "eta",
        "theta",
        "iota",
        "kappa",
        "lambda",
        "mu",
        "nu",
        "xi",
        "o",
        "pi",
        "rho",
        "varsigma",
        "sigma",
        "tau",
        "upsilon",
        "phi",
        "chi",
        "psi",
        "omega",
    ];

    /// <summary>The text as LaTeX shows it. A letter of a script that pdflatex cannot set is shown by its number in Unicode.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            shown.Append(Of(rune));
        }

        return shown.ToString();
    }

    private static string Of(Rune rune) =>
        Known.TryGetValue(rune.Value, out var known) ? known
        : rune.Value < 0x20 || Rune.IsWhiteSpace(rune) ? " "
        : rune.Value < 0x7F || IsLatin(rune.Value) ? rune.ToString()
        : Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F ? string.Empty
        : OfGreek(rune.Value) ?? OfAccented(rune) ?? string.Create(CultureInfo.InvariantCulture, $"{{[}}U+{rune.Value:X4}{{]}}");

    // The letters of T1.
    private static bool IsLatin(int code) =>
        code
            is >= 0xC0
                and <= 0x17F
                and not 0xD7
                and not 0xF7
                and not 0x149
                and not 0x17F
                and not (>= 0x126 and <= 0x127)
                and not (>= 0x166 and <= 0x167)
                and not 0x138
                and not 0x140
                and not 0x13F;

    private static string? OfGreek(int code)
    {
        if (code is >= 0x3B1 and <= 0x3C9)
        {
            var name = Greek[code - 0x3B1];
            return name == "o" ? "o" : $"\\ensuremath{{\\{name}}}";
        }

        // Capitals that look like Latin ones have no command.
        return code switch
        {
            0x393 or 0x394 or 0x398 or 0x39B or 0x39E or 0x3A0 or 0x3A3 or 0x3A5 or 0x3A6 or 0x3A8 or 0x3A9 => Capital(Greek[code - 0x391]),
            _ => null,
        };
    }

    private static string Capital(string name) => $"\\ensuremath{{\\{char.ToUpperInvariant(name[0])}{name[1..]}}}";

    // A letter that T1 lacks, as a base with accents: ạ, ș, ấ.
    private static string? OfAccented(Rune rune)
    {
        var parts = rune.ToString().Normalize(NormalizationForm.FormD);
        if (parts.Length < 2 || !char.IsAsciiLetter(parts[0]) || !parts.Skip(1).All(mark => Accents.ContainsKey(mark)))
        {
            return null;
        }

        return parts.Skip(1).Aggregate(parts[..1], (inner, mark) => $"{Accents[mark]}{{{inner}}}");
    }
}
