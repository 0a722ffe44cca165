using Graph.Knowledge;
using Graph.Knowledge.Language;

namespace Graph.Resolve.Names;

/// <summary>Whether two or three words before a colon are a name: one of them is a coinage, a version or a known model behind a word for
/// what is new, and the others are capitalised or say a kind of thing.</summary>
internal sealed class NamePhrase(Lexicon lexicon)
{
    private const int Longest = 3;

    private static readonly LanguageFile File = LanguageFile.Read("names");

    private static readonly WordSet Joining = new(File["joining"], ignoreCase: true);

    private static readonly WordSet Kinds = new(File["kinds"], ignoreCase: true);

    /// <summary>Whether the words are a name.</summary>
    /// <param name="head">The words as they are written.</param>
    /// <param name="words">The same, one by one.</param>
    public bool IsName(string head, string[] words) =>
        lexicon.Find(TermKind.Model, head) is not null
        || lexicon.Find(TermKind.Dataset, head) is not null
        || (IsShort(words) && HasForm(words));

    private static bool IsShort(string[] words) => words.Length <= Longest && !words.Any(IsOfPhrase);

    private bool HasForm(string[] words) => !IsAboutModel(words) && HasMark(words) && Fit(words);

    private static bool IsOfPhrase(string word) =>
        Joining.Contains(word) || word.Contains('’', StringComparison.Ordinal) || word.EndsWith(',') || IsGerund(word);

    private static bool IsGerund(string word) => word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !NameShape.IsCoinage(word);

    // "ChatGPT Code Detection" speaks of ChatGPT.
    private bool IsAboutModel(string[] words) =>
        words.Length > 1
        && lexicon.Find(TermKind.Model, words[0]) is { IsArchitecture: false }
        && !words.Skip(1).Any(w => NameShape.IsCoinage(w) || Kinds.Contains(w) || NameShape.IsVersion(words[0], w));

    private bool HasMark(string[] words) =>
        Enumerable.Range(0, words.Length).Any(at => NameShape.IsCoinage(words[at]) || IsVersion(words, at)) || EndsInModel(words);

    // "Audio Flamingo": a known model, and a word for what is new about this one.
    private bool EndsInModel(string[] words) =>
        words.Length == 2 && lexicon.Find(TermKind.Model, words[^1]) is { IsArchitecture: false } && char.IsUpper(words[0][0]);

    private static bool Fit(string[] words) => Enumerable.Range(0, words.Length).All(at => IsVersion(words, at) || FitsName(words[at]));

    private static bool IsVersion(string[] words, int at) => at > 0 && NameShape.IsVersion(words[at - 1], words[at]);

    private static bool FitsName(string word) =>
        NameShape.IsCoinage(word) || Kinds.Contains(word) || (char.IsUpper(word[0]) && !NameShape.IsCommon(word));
}
