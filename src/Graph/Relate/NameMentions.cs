using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Relate;

/// <summary>Known models and datasets that a title names as words of their own.</summary>
internal static class NameMentions
{
    // What may follow a name behind a hyphen without making another name of it.
    private static readonly WordSet Endings = new(LanguageFile.Read("relations")["name-endings"]);

    /// <summary>The names, from left to right, outside the name that the title coins.</summary>
    public static ImmutableArray<TermMatch> Find(TitleReading title, SpokenVocabulary vocabulary) =>
        [.. vocabulary.NamesIn(title.Words).Where(m => StandsAlone(title, m) && IsSpelled(title, m) && !IsCoined(title, m))];

    private static bool IsCoined(TitleReading title, TermMatch match) =>
        title.Coined is { } coined && title.Words[match.First].Start < coined.End && title.Words[match.Last].End > coined.Start;

    private static bool StandsAlone(TitleReading title, TermMatch match)
    {
        var words = title.Words;
        if (words[match.First].Joint != WordJoint.Open || match.Last + 1 == words.Length)
        {
            return words[match.First].Joint == WordJoint.Open;
        }

        var next = words[match.Last + 1];
        return next.Joint switch
        {
            WordJoint.None => false,
            WordJoint.Hyphen => Endings.Contains(next.Form),
            _ => !IsVersion(title.Text[next.Start..next.End]) || title.Text[words[match.Last].End..next.Start].Trim().Length > 0,
        };
    }

    // "SAM 2" is not SAM, "GPT 4" not GPT; a year behind a name is not a version.
    private static bool IsVersion(string word) => char.IsAsciiDigit(word[0]) && word.Length < 4 && !word.EndsWith('D');

    private static bool IsSpelled(TitleReading title, TermMatch match)
    {
        var written = title.TextOf(match);
        return !match.Term.IsWord
            || match.Last > match.First && written.Contains(' ', StringComparison.Ordinal)
            || match.Term.Aliases.Prepend(match.Term.Name).Any(n => NameForm.Of(n) == NameForm.Of(written) && SameCapitals(n, written))
            || (
                match.First == 0
                && match.Term.Name.Where(char.IsLetter).All(char.IsUpper)
                && match.Last + 1 < title.Words.Length
                && title.Words[match.Last + 1].Joint == WordJoint.Hyphen
            );
    }

    private static bool SameCapitals(string name, string written) =>
        name.Where(char.IsLetter).SequenceEqual(written.Where(char.IsLetter))
        || name.Where(char.IsLetter).All(char.IsUpper) && written.All(c => !char.IsLower(c));
}
