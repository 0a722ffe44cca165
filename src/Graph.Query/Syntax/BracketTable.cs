namespace Graph.Query.Syntax;

/// <summary>Where each bracket of a query closes, found in one pass, so that looking ahead can step over what is inside.</summary>
internal sealed class BracketTable
{
    private readonly int[] _closings;

    public BracketTable(IReadOnlyList<Token> tokens)
    {
        _closings = new int[tokens.Count];
        var open = new Stack<int>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Closing(tokens[at]) is not null)
            {
                open.Push(at);
            }
            else if (open.TryPeek(out var before) && Closing(tokens[before]) is { } closing && tokens[at].Is(closing))
            {
                _closings[open.Pop()] = at;
            }
        }
    }

    /// <summary>The place of the bracket that closes the one at a place; null where none does, or where there is no opening
    /// bracket.</summary>
    public int? ClosingOf(int place) => _closings[place] is > 0 and var closing ? closing : null;

    private static string? Closing(Token token) =>
        token.Kind != TokenKind.Symbol
            ? null
            : token.Text switch
            {
                "(" => ")",
                "[" => "]",
                "{" => "}",
                _ => null,
            };
}
