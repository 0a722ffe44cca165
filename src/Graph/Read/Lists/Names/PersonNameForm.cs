using System.Collections.Immutable;
using Graph.Knowledge.Language;

namespace Graph.Read.Lists.Names;

/// <summary>Tells whether words are a person's name, by their form alone.</summary>
internal static class PersonNameForm
{
    /// <summary>One word: a family name, or any word with a capital. Less than a half, so that two of them are not a list.</summary>
    public const double Possible = 0.3;

    /// <summary>Two words or more, none of which titles are made of.</summary>
    public const double Likely = 0.9;

    /// <summary>An initial beside a name.</summary>
    public const double Sure = 1;

    private const int MaxWords = 6;
    private const int MaxLength = 48;

    private const int MaxEastAsian = 4;

    // Shorter words that end so are names: 'Martion'.
    private const int MinEnding = 6;

    private static readonly LanguageFile People = LanguageFile.Read("people");

    private static readonly WordSet Particles = new(People["particles"], ignoreCase: true);

    // Words that titles and notes are made of and people are not called.
    private static readonly WordSet NoNames = new(People["no-names"], ignoreCase: true);

    // 'Or Litany', 'Bo An', 'Jiaxuan You': small words of a title that people are called, too.
    private static readonly WordSet SmallNames = new(People["small-names"]);

    private static readonly WordSet Unsigned = new(People["unsigned"], ignoreCase: true);

    private static readonly WordSet Placeholders = new(People["placeholders"], ignoreCase: true);

    private static readonly ImmutableArray<string> Endings = People["endings"];

    /// <summary>Whether the words stand where a name will be written one day (<c>TBD</c>, <c>Anonymous</c>): nobody.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> words) => Placeholders.Contains(words.Trim(" .,()[]*"));

    /// <summary>How much the words look like a name, on the scale of <see cref="NameList.Likelihood"/>: 0 not at all,
    /// <see cref="Possible"/>, <see cref="Likely"/> or <see cref="Sure"/>.</summary>
    public static double Likelihood(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length is < 2 or > MaxLength)
        {
            return 0;
        }

        if (Unsigned.Contains(words))
        {
            return Sure;
        }

        if (IsEastAsian(words))
        {
            return words.Length <= MaxEastAsian && !NoNames.Contains(words) ? Likely : 0;
        }

        var (count, initials, full, small) = (0, 0, 0, 0);
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim("\"“”");
            if (word.IsEmpty)
            {
                continue;
            }

            if (++count > MaxWords)
            {
                return 0;
            }

            if (IsInitial(word))
            {
                initials++;
            }
            else if (IsNameWord(word))
            {
                full++;
            }
            else if (SmallNames.Contains(word))
            {
                small++;
            }
            else if (!Particles.Contains(word))
            {
                return 0;
            }
        }

        return full == 0 || small > 1 || (small > 0 && count > 2 && initials == 0) ? 0
            : small > 0 && initials == 0 ? Possible
            : initials > 0 ? Sure
            : full >= 2 ? Likely
            : Possible;
    }

    /// <summary>Whether the words are initials alone: <c>A.</c>, <c>J. W.</c>, <c>JW</c>, <c>J.-P.</c>.</summary>
    public static bool IsInitials(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.IsEmpty)
        {
            return false;
        }

        foreach (var range in words.Split(' '))
        {
            if (!words[range].IsEmpty && !IsInitial(words[range]))
            {
                return false;
            }
        }

        return true;
    }

    // 'A', 'A.', 'J.W.', 'J.-P.', 'JW'.
    private static bool IsInitial(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                letters++;
            }
            else if (c is not ('.' or '-' or '‐'))
            {
                return false;
            }
        }

        return letters is 1 or 2 || (letters is 3 or 4 && word.Contains('.'));
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !(word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2])))
        {
            return false;
        }

        var lowerCase = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                lowerCase++;
            }
            else if (!char.IsLetter(c) && c is not ('-' or '‐' or '\'' or '’' or '.' or '´' or '`' or '¨' or '\u0301' or '\u0308'))
            {
                return false;
            }
        }

        if (
            (word[^1] == '.' && word.Length > 4)
            || (lowerCase == 0 && word.Length > 3 && word[1] == '-' && char.IsUpper(word[2]))
            || (word.Length > MinEnding && EndsAsNoName(word))
        )
        {
            return false;
        }

        return (lowerCase > 0 || word.Length <= 12) && !NoNames.Contains(word);
    }

    private static bool EndsAsNoName(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEastAsian(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (c is not (>= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF'))
            {
                return false;
            }
        }

        return true;
    }
}
