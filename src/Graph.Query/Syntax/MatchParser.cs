namespace Graph.Query.Syntax;

/// <summary>Reads <c>MATCH</c>.</summary>
internal sealed class MatchParser(TokenStream tokens, ExpressionParser expressions)
{
    /// <summary>What follows the word: patterns, hints and a condition.</summary>
    public MatchClause Read(Token first, bool optional)
    {
        if (tokens.IsWords("REPEATABLE", "ELEMENTS"))
        {
            throw tokens.Error("REPEATABLE ELEMENTS is not supported", ErrorCode.NotSupported);
        }

        if (tokens.TryTakeWord("DIFFERENT"))
        {
            tokens.Take();
        }

        var patterns = expressions.Patterns.ReadList();
        while (tokens.TryTakeWord("USING"))
        {
            SkipHint();
        }

        var where = tokens.TryTakeWord("WHERE") ? expressions.Read() : null;
        return new MatchClause(optional, patterns, where, tokens.From(first));
    }

    // A hint changes no answer.
    private void SkipHint()
    {
        while (!EndsHint())
        {
            tokens.Take();
        }
    }

    private bool EndsHint() =>
        tokens.Current.Kind == TokenKind.End || tokens.IsWord("WHERE") || tokens.IsWord("USING") || ClauseWords.StartClause(tokens);
}
