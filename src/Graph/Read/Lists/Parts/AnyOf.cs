using System.Buffers;
using System.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Some words and marks, to ask whether a text holds any of them. They are kept apart by kind: a search for all of them at once
/// would look at every character by itself as soon as a mark or a letter beyond ASCII is among them, and would stop at
/// every other one for the sake of a pair.
/// </summary>
internal sealed class AnyOf
{
    private readonly SearchValues<char> _marks;
    private readonly SearchValues<string> _pairs;
    private readonly SearchValues<string> _words;
    private readonly SearchValues<string> _foreign;

    /// <summary>Takes the words; one of a single character is a mark.</summary>
    public AnyOf(params string[] words)
    {
        _marks = SearchValues.Create(string.Concat(words.Where(word => word.Length == 1)));
        _pairs = Words(words.Where(word => word.Length == 2 && Ascii.IsValid(word)));
        _words = Words(words.Where(word => word.Length > 2 && Ascii.IsValid(word)));
        _foreign = Words(words.Where(word => word.Length > 1 && !Ascii.IsValid(word)));
    }

    /// <summary>Whether a text holds any of them, in this case of letters.</summary>
    public bool AreIn(ReadOnlySpan<char> text) =>
        text.ContainsAny(_words)
        || text.ContainsAny(_pairs)
        || text.ContainsAny(_marks)
        || (!Ascii.IsValid(text) && text.ContainsAny(_foreign));

    private static SearchValues<string> Words(IEnumerable<string> words) => SearchValues.Create([.. words], StringComparison.Ordinal);
}
