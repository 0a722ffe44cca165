using System.Collections.Frozen;

namespace Graph.Knowledge.Language;

/// <summary>Words to ask whether a whole text is one of them.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Takes the words.</summary>
    public WordSet(IEnumerable<string> words, bool ignoreCase = false) =>
        _words = words
            .ToFrozenSet(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => _words.Contains(text);

    /// <summary>Whether the last word of a text is one of the words.</summary>
    public bool EndsIn(ReadOnlySpan<char> text) => _words.Contains(text[(text.LastIndexOf(' ') + 1)..]);
}
