using System.Collections.Immutable;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Resolve.Matching;

/// <summary>A title as it is compared.</summary>
/// <param name="Words">Folded words in order.</param>
/// <param name="Head">How many of them stand before the first colon; 0 where there is none.</param>
/// <param name="Names">Words that look like names wherever they stand: with a digit, or with capitals inside. They have no second
/// spelling.</param>
public sealed record TitleWords(ImmutableArray<string> Words, int Head, ImmutableArray<string> Names)
{
    private static readonly WordSet Small = new(LanguageFile.Read("titles")["small-words"]);

    /// <summary>All letters and digits without spaces: equal for <c>Vision-Language</c>, <c>Vision Language</c> and
    /// <c>VisionLanguage</c>.</summary>
    public string Letters { get; } = string.Concat(Words);

    /// <summary>How many words carry meaning.</summary>
    public int ContentCount { get; } = Words.Count(w => !IsSmall(w));

    /// <summary>The letters behind the colon; empty where there is no colon.</summary>
    public string TailLetters { get; } = Head == 0 ? "" : string.Concat(Words.Skip(Head));

    /// <summary>Folds a title.</summary>
    public static TitleWords Of(string title)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return new([.. FoldedText.Words(title)], colon > 0 ? FoldedText.Words(title[..colon]).Length : 0, NamesIn(title));
    }

    /// <summary>Whether a folded word carries no meaning of its own.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>Whether a word of this title may be written in another way: not where it is a name, or may be one.</summary>
    public bool IsOrdinary(string word) =>
        word.Length >= 5 && !Names.Contains(word) && !word.Any(char.IsDigit) && !Words.AsSpan(0, Head).Contains(word);

    // Where all letters are capitals, capitals tell nothing.
    private static ImmutableArray<string> NamesIn(string title)
    {
        if (!title.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            return [];
        }

        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var range in title.AsSpan().SplitAny(" -/:,()"))
        {
            var word = title.AsSpan(range);
            if (word.Length > 1 && (word[1..].ContainsAnyInRange('A', 'Z') || word.ContainsAnyInRange('0', '9')))
            {
                names.AddRange(FoldedText.Words(word.ToString()));
            }
        }

        return names.ToImmutable();
    }
}
