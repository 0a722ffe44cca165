namespace Graph.Query.Syntax;

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A word as written, a name or text without its quotes and escapes, a number's digits, a symbol.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string keyword) => Kind == TokenKind.Word && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    public override string ToString() =>
        Kind switch
        {
            TokenKind.End => "the end of the query",
            TokenKind.String => "the text '" + Text + "'",
            TokenKind.Parameter => "'$" + Text + "'",
            _ => "'" + Text + "'",
        };
}
