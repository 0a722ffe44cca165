using System.Buffers;
using System.Text;

namespace Graph.Extract.Labelling;

/// <summary>
/// Some words and marks, to ask whether a text holds any of them. They are kept apart by kind: one search for all of them
/// would walk over every character as soon as a single mark, or a letter beyond ASCII, is among them.
/// </summary>
internal sealed class AnyOf
{
    private readonly SearchValues<char> _marks;
    private readonly SearchValues<string> _words;
    private readonly SearchValues<string> _foreign;

    /// <summary>Takes the words; one of a single character is a mark.</summary>
    public AnyOf(params string[] words)
    {
        _marks = SearchValues.Create(string.Concat(words.Where(word => word.Length == 1)));
        _words = SearchValues.Create([.. words.Where(word => word.Length > 1 && Ascii.IsValid(word))], StringComparison.Ordinal);
        _foreign = SearchValues.Create([.. words.Where(word => word.Length > 1 && !Ascii.IsValid(word))], StringComparison.Ordinal);
    }

    /// <summary>Whether a text holds any of them, in this case of letters.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_words) || text.ContainsAny(_marks) || (!Ascii.IsValid(text) && text.ContainsAny(_foreign));
}
