using System.Globalization;
using System.Text;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage.Print;

/// <summary>Makes any text harmless in LaTeX.</summary>
public static class TexText
{
    // What pdflatex with its usual input encoding sets without further packages, beyond Latin letters.
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
        ['–'] = "--",
        ['—'] = "---",
        ['‘'] = "`",
        ['’'] = "'",
        ['“'] = "``",
        ['”'] = "''",
        ['…'] = "\\ldots{}",
        ['×'] = "\\ensuremath{\\times}",
        ['²'] = "\\ensuremath{^2}",
        ['³'] = "\\ensuremath{^3}",
    };

    /// <summary>The text as LaTeX shows it. A letter of a script that pdflatex cannot set is shown by its number in Unicode.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in ShownText.Of(text).EnumerateRunes())
        {
            shown.Append(
                Known.TryGetValue(rune.Value, out var known) ? known
                : rune.Value < 0x7F || IsLatin(rune) ? rune.ToString()
                : Greek(rune.Value) is { } greek ? greek
                : string.Create(CultureInfo.InvariantCulture, $"{{[}}U+{rune.Value:X4}{{]}}")
            );
        }

        return shown.ToString();
    }

    private static bool IsLatin(Rune rune) =>
        rune.Value
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

    private static string? Greek(int code)
    {
        string[] names =
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
        return code is >= 0x3B1 and <= 0x3C9 && names[code - 0x3B1] is var name && name != "o" ? $"\\ensuremath{{\\{name}}}"
            : code == 0xB5 ? "\\ensuremath{\\mu}"
            : null;
    }
}
