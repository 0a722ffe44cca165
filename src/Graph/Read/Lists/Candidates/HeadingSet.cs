using System.Collections.Immutable;
using Graph.Knowledge.Language;

namespace Graph.Read.Lists.Candidates;

/// <summary>Headings to compare a whole heading with: number, decoration and case aside.</summary>
internal sealed class HeadingSet
{
    private const char GoesOn = '…';

    private readonly WordSet _whole;
    private readonly ImmutableArray<string> _beginnings;

    /// <summary>Takes the headings; what ends in <c>…</c> may go on.</summary>
    public HeadingSet(IReadOnlyCollection<string> headings)
    {
        _whole = new WordSet(headings.Where(heading => heading[^1] != GoesOn), ignoreCase: true);
        _beginnings = [.. headings.Where(heading => heading[^1] == GoesOn).Select(heading => heading[..^1])];
    }

    /// <summary>Whether a heading is one of them.</summary>
    public bool Matches(string heading) => MatchesCore(Core(heading));

    /// <summary>Whether the words of a heading, as <see cref="Core"/> leaves them, are one of them.</summary>
    public bool MatchesCore(ReadOnlySpan<char> words)
    {
        if (_whole.Contains(words))
        {
            return true;
        }

        foreach (var beginning in _beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words without decoration around them and without the number before them.</summary>
    public static ReadOnlySpan<char> Core(ReadOnlySpan<char> heading)
    {
        var words = TrimDecoration(heading);
        var number = 0;
        while (number < words.Length && (char.IsAsciiDigit(words[number]) || (number > 0 && words[number] == '.')))
        {
            number++;
        }

        return number == 0 || number == words.Length ? words : TrimDecoration(words[number..]);
    }

    private static ReadOnlySpan<char> TrimDecoration(ReadOnlySpan<char> words)
    {
        var (start, end) = (0, words.Length);
        while (start < end && !char.IsLetterOrDigit(words[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(words[end - 1]) && words[end - 1] is not (')' or '）'))
        {
            end--;
        }

        return words[start..end];
    }
}
