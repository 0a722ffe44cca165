using System.Collections.Immutable;

namespace Graph.Text;

/// <summary>Takes a text apart into words, so that <c>Pre-training</c> and <c>pretraining</c>, <c>GPT4</c> and <c>GPT-4</c>, <c>X ray</c>
/// and <c>X-rays</c> come out alike.</summary>
public static class WordSplitter
{
    // Prefixes that people write with and without a hyphen.
    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal)
    {
        "pre",
        "multi",
        "super",
        "x",
        "semi",
        "sub",
        "co",
        "re",
    };

    /// <summary>The words of a text in their order.</summary>
    public static ImmutableArray<Word> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var joint = WordJoint.Open;
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                joint = JointAt(text, at, joint);
                at++;
                continue;
            }

            var end = EndOf(text, at);
            Add(words, new Word(at, end, FormOf(text[at..end]), joint));
            joint = WordJoint.None;
            at = end;
        }

        return words.ToImmutable();
    }

    private static WordJoint JointAt(string text, int at, WordJoint before)
    {
        var hyphen = text[at] is '-' or '_' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '·';
        var inside = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && at > 0 && char.IsLetterOrDigit(text[at - 1]);
        return hyphen && inside ? WordJoint.Hyphen
            : before == WordJoint.Hyphen ? WordJoint.Hyphen
            : WordJoint.Open;
    }

    // A word ends where letters turn into a digit; digits may carry letters (4V, 3D), and points between digits belong to the number.
    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var letterOrDigit = char.IsLetterOrDigit(text[end]) || IsInnerMark(text, end);
            var breaks = char.IsAsciiDigit(text[end]) && char.IsLetter(text[end - 1]);
            if (!letterOrDigit || breaks)
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static bool IsInnerMark(string text, int at) =>
        at + 1 < text.Length
        && (
            (text[at] == '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
            || (text[at] is '^' && char.IsLetterOrDigit(text[at + 1]))
        );

    private static void Add(ImmutableArray<Word>.Builder words, Word word)
    {
        // The s of "CLIP's" is not a word.
        if (word.Form == "s" && words.Count > 0 && word.Start == words[^1].End + 1 && word.Joint == WordJoint.Open)
        {
            return;
        }

        if (words.Count > 0 && Prefixes.Contains(words[^1].Form) && JoinsPrefix(words[^1], word))
        {
            words[^1] = new Word(words[^1].Start, word.End, words[^1].Form + word.Form, words[^1].Joint);
            return;
        }

        words.Add(word);
    }

    private static bool JoinsPrefix(Word prefix, Word word) =>
        word.Joint == WordJoint.Hyphen || (prefix.Form == "x" && word.Form is "ray" && word.Joint == WordJoint.Open);

    private static string FormOf(string word)
    {
        var form = FoldedText.Of(word).Replace(" ", "", StringComparison.Ordinal);
        var plural = form.Length > 3 && form[^1] == 's' && form[^2] is not ('s' or 'i' or 'u');
        return plural ? form[..^1] : form;
    }
}
