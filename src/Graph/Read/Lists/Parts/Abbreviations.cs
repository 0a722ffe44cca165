namespace Graph.Read.Lists.Parts;

/// <summary>Words whose point does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly string[] Known =
    [
        "vs",
        "e.g",
        "i.e",
        "Proc",
        "Conf",
        "Int",
        "J",
        "Trans",
        "Vol",
        "No",
        "pp",
        "Dr",
        "St",
        "Jr",
        "Sr",
        "cf",
        "etc",
        "Fig",
        "Eq",
        "Sec",
        "ed",
        "eds",
        "Comput",
        "Med",
        "Biol",
        "Lett",
        "Rev",
        "Phys",
        "Sci",
        "Commun",
        "Mach",
        "Intell",
        "Inf",
        "Syst",
        "Anal",
        "Pattern Anal",
        "Nat",
        "Am",
        "Soc",
        "Appl",
        "Eng",
        "Res",
        "Technol",
        "approx",
        "Univ",
        "Symp",
        "Adv",
    ];

    /// <summary>Whether the text ends in one of them.</summary>
    public static bool EndsHere(ReadOnlySpan<char> text)
    {
        foreach (var word in Known)
        {
            if (
                text.EndsWith(word, StringComparison.Ordinal)
                && (text.Length == word.Length || !char.IsLetter(text[text.Length - word.Length - 1]))
            )
            {
                return true;
            }
        }

        return false;
    }
}
