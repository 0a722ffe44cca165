namespace Graph.Read.Prose.Cut;

/// <summary>Finds the next occurrence of a piece of text from places that only move forward, and remembers it: all searches together
/// take one pass, however often a text opens what it never closes.</summary>
internal sealed class ForwardSearch(string text, string piece)
{
    private int _found = -1;

    /// <summary>Where the piece stands next, at or behind a place; -1 where it does not stand there any more.</summary>
    public int From(int place)
    {
        if (_found < place && _found != int.MaxValue)
        {
            var found = text.IndexOf(piece, place, StringComparison.Ordinal);
            _found = found < 0 ? int.MaxValue : found;
        }

        return _found == int.MaxValue ? -1 : _found;
    }
}
