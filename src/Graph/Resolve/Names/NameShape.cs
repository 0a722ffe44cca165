using System.Buffers;
using Graph.Knowledge.Language;

namespace Graph.Resolve.Names;

/// <summary>How a coined name looks: what tells <c>MedKLIP</c>, <c>3D-MIR</c> and <c>Merlin</c> from the words of a title.</summary>
internal static class NameShape
{
    private static readonly LanguageFile File = LanguageFile.Read("names");

    // Short forms of the fields that name things in general, and words that open a title without naming anything.
    private static readonly WordSet Common = new(File["common"], ignoreCase: true);

    // What a name may end in although the writer gave up its capitals (U-net, Lvm-med).
    private static readonly WordSet Tails = new(File["tails"]);

    private static readonly WordSet Participles = new(File["participles"], ignoreCase: true);

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    // What is counted, where a number behind a product would be its version.
    private static readonly WordSet Counted = new(File["counted"], ignoreCase: true);

    /// <summary>Whether a word is a short form or word of the field at large.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>Whether a word can only be a coinage: capitals inside or a run of them, or letters and digits mixed.</summary>
    public static bool IsCoinage(string word)
    {
        var letters = word.Count(char.IsLetter);
        if (letters < 2 || IsCommon(word) || word.Split('-').All(IsCommon))
        {
            return false;
        }

        // "LLM-Enhanced" describes.
        if (word.LastIndexOf('-') is > 0 and var hyphen && Participles.Contains(word.AsSpan(hyphen + 1)))
        {
            return false;
        }

        var inner = word.Where((c, i) => i > 0 && char.IsUpper(c) && word[i - 1] is not '-').Any();
        return inner || (word.Any(char.IsDigit) && char.IsLetter(word[0]) && !word.EndsWith("-D", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word that stands alone before a colon names what the title is about: a coinage, or a capitalised word that is
    /// no word of the field.</summary>
    public static bool IsName(string word) =>
        !IsCommon(word)
        && word.Count(char.IsLetter) >= 2
        && (IsCoinage(word) || (char.IsUpper(word[0]) && word.Split('-').All(p => p.Length > 0 && (!char.IsLower(p[0]) || IsTail(p)))));

    /// <summary>Whether a word is a name with a part that names are made of: <c>Adam-mini</c>, <c>U-net</c>.</summary>
    public static bool IsCompound(string word) =>
        word.Contains('-', StringComparison.Ordinal) && IsName(word) && IsTail(word.Split('-')[^1]);

    /// <summary>Whether a word behind a name is the mark of its version: <c>4</c>, <c>v2.5</c>, <c>K2</c>. A year is none, and neither is
    /// the number of a part or a task.</summary>
    public static bool IsVersion(string before, string word)
    {
        var digits = word.TrimStart('v', 'V');
        digits = digits.Length == word.Length && char.IsUpper(word[0]) ? word[1..] : digits;
        return digits.Length is > 0 and < 4
            && char.IsAsciiDigit(digits[0])
            && digits.All(c => char.IsAsciiDigit(c) || c == '.')
            && char.IsUpper(before[0])
            && !IsCommon(before)
            && !Counted.Contains(before);
    }

    // A part without a vowel is a short form.
    private static bool IsTail(string part) => Tails.Contains(part.TrimEnd('+')) || !part.AsSpan().ContainsAny(Vowels);
}
