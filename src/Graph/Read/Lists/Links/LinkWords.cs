using System.Collections.Frozen;
using Graph.Knowledge.Language;

namespace Graph.Read.Lists.Links;

/// <summary>The words with which lists label links and name fields. One table for labels, keys before a colon and column
/// headers: <c>seeds/language/link-labels.yaml</c>.</summary>
internal static class LinkWords
{
    // A label of more words than this says something of its own.
    private const int MaxLabelWords = 4;

    private const string Fillers = "fillers";

    private static readonly LanguageFile Labels = LanguageFile.Read("link-labels");

    private static readonly WordSet FillerWords = new(Labels[Fillers]);

    private static readonly FrozenDictionary<string, LinkWord> Words = Build();

    private static readonly FrozenDictionary<string, LinkWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>What the whole of a short text announces, decoration, case and number aside; null where it is not such a word.</summary>
    public static LinkWord? Find(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[64];
        var length = Normalise(text, buffer);
        if (length <= 0)
        {
            return null;
        }

        var word = buffer[..length];
        if (Lookup.TryGetValue(word, out var found))
        {
            return found;
        }

        if (word[^1] == 's' && Lookup.TryGetValue(word[..^1], out found))
        {
            return found;
        }

        return FindCompound(word);
    }

    // 'pdf arxiv', 'official code', 'code pytorch', 'arxiv link', 'paper and code': every word is one that labels.
    private static LinkWord? FindCompound(ReadOnlySpan<char> text)
    {
        LinkWord? result = null;
        var count = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (++count > MaxLabelWords)
            {
                return null;
            }

            if (
                FillerWords.Contains(word)
                || (result == LinkWord.Paper && IsEdition(word) && !text.Contains("xiv", StringComparison.Ordinal))
            )
            {
                continue;
            }

            if (
                !Lookup.TryGetValue(word, out var found)
                && !(word.Length > 1 && word[^1] == 's' && Lookup.TryGetValue(word[..^1], out found))
            )
            {
                return null;
            }

            if (result is null or LinkWord.Any)
            {
                result = found;
            }
        }

        return result;
    }

    // 'paper cvpr14', 'paper v2': which of several it is; 'arxiv 2014' is where it came out.
    private static bool IsEdition(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[^1]) && (word.TrimEnd("0123456789") is { Length: 0 or >= 3 } or "v") && word.Length <= 12;

    private static int Normalise(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var (length, words) = (0, 1);
        var pending = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words += pending && length > 0 ? 1 : 0;
                if (length + 2 > buffer.Length || words > MaxLabelWords)
                {
                    return -1;
                }

                if (pending && length > 0)
                {
                    buffer[length++] = ' ';
                }

                pending = false;
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else
            {
                pending = true;
            }
        }

        return length;
    }

    private static FrozenDictionary<string, LinkWord> Build()
    {
        var words = new Dictionary<string, LinkWord>(StringComparer.Ordinal);
        foreach (var group in Labels.Groups.Where(group => group != Fillers))
        {
            foreach (var form in Labels[group])
            {
                words[form] = Enum.Parse<LinkWord>(group, ignoreCase: true);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
