namespace Graph.Query.Syntax;

/// <summary>
/// Decides by the tokens that follow how an ambiguous beginning is to be read, before it is read. What stands in brackets is stepped over;
/// each token is looked at from the one bracket that it stands in, so that all decisions of a query together take linear time.
/// </summary>
internal sealed class LookAhead(IReadOnlyList<Token> tokens, BracketTable brackets, CompileBudget budget)
{
    /// <summary>Whether a pattern with a relationship begins here: <c>(a)--(b)</c>, and not <c>(a) - (b)</c>.</summary>
    public bool IsRelationshipsPattern(int at) =>
        IsNode(at) && AfterRelationship(brackets.ClosingOf(at)!.Value + 1) is { } next && IsNodeOrGroup(next);

    /// <summary>Whether the list that opens here is a pattern comprehension: a pattern, and then <c>WHERE</c> or a bar.</summary>
    public bool IsPatternComprehension(int open)
    {
        var at = open + 1;
        if (Token(at).Kind == TokenKind.Word && Token(at + 1).Is("="))
        {
            at += 2;
        }

        if (!IsRelationshipsPattern(at))
        {
            return false;
        }

        at = brackets.ClosingOf(at)!.Value + 1;
        while ((AfterRelationship(at) ?? (Token(at).Is("(") ? at : null)) is { } next && brackets.ClosingOf(next) is { } closing)
        {
            budget.Step();
            at = closing + 1;
        }

        return Token(at).Is("|") || Token(at).IsWord("WHERE");
    }

    /// <summary>Whether what opens with <c>[x IN</c> is a comprehension and not a list that begins with a test.</summary>
    public bool IsComprehension(int open)
    {
        if (Token(open + 1).Kind is not (TokenKind.Word or TokenKind.QuotedName) || !Token(open + 2).IsWord("IN"))
        {
            return false;
        }

        // Only the commas between the values of a WHEN may stand in a comprehension.
        var cases = 0;
        for (var at = open + 3; brackets.ClosingOf(open) is { } end && at < end; at = After(at))
        {
            var token = Token(at);
            if (token.Is("|") || token.IsWord("WHERE"))
            {
                return true;
            }

            if (token.Is(",") && cases == 0)
            {
                return false;
            }

            var isKeyword = token.Kind == TokenKind.Word && !Token(at - 1).Is(".");
            cases +=
                isKeyword && token.IsWord("CASE") ? 1
                : isKeyword && cases > 0 && token.IsWord("END") ? -1
                : 0;
        }

        return true;
    }

    /// <summary>The last bar before the bracket around a place closes; null where there is none.</summary>
    public int? LastBar(int from)
    {
        int? bar = null;
        for (var at = from; at < tokens.Count && !IsClosing(Token(at)); at = After(at))
        {
            bar = Token(at).Is("|") ? at : bar;
        }

        return bar;
    }

    /// <summary>How many names, joined by dots, are the name of a function that is called here; 1 where none are joined.</summary>
    public int NamesOfCall(int at)
    {
        var names = 1;
        while (Token(at + (2 * names) - 1).Is(".") && Token(at + (2 * names)).Kind == TokenKind.Word)
        {
            budget.Step();
            names++;
        }

        return Token(at + (2 * names) - 1).Is("(") ? names : 1;
    }

    private Token Token(int at) => tokens[Math.Min(at, tokens.Count - 1)];

    // The next token at the same level.
    private int After(int at)
    {
        budget.Step();
        return (brackets.ClosingOf(at) ?? at) + 1;
    }

    private static bool IsClosing(Token token) => token.Is(")") || token.Is("]") || token.Is("}");

    private bool IsNodeOrGroup(int at) => IsNode(at) || (Token(at).Is("(") && Token(at + 1).Is("("));

    private bool IsNode(int at) => Token(at).Is("(") && brackets.ClosingOf(at) is not null && IsFiller(at + 1, ")");

    // What may stand in the brackets of a node or relationship: a name or none, then labels, properties, a condition.
    private bool IsFiller(int at, string closing)
    {
        if (Token(at).Kind is TokenKind.Word or TokenKind.QuotedName && !Token(at).IsWord("WHERE"))
        {
            at++;
        }

        var next = Token(at);
        var isLength = closing == "]" && (next.Is("*") || next.Is(".."));
        var isPart = StartsLabels(next) || StartsProperties(next) || next.IsWord("WHERE");
        return isLength || isPart || next.Is(closing);
    }

    private static bool StartsLabels(Token token) => token.Is(":") || token.IsWord("IS");

    private static bool StartsProperties(Token token) => token.Is("{") || token.Kind == TokenKind.Parameter;

    // The place behind a relationship that begins here; null where none does.
    private int? AfterRelationship(int at)
    {
        at = Token(at).Is("<") ? at + 1 : at;
        if (!Token(at).Is("-"))
        {
            return null;
        }

        at++;
        if (Token(at).Is("["))
        {
            if (brackets.ClosingOf(at) is not { } closing || !IsFiller(at + 1, "]"))
            {
                return null;
            }

            at = closing + 1;
        }

        if (!Token(at).Is("-"))
        {
            return null;
        }

        at = Token(at + 1).Is(">") ? at + 2 : at + 1;
        return Token(at).Is("+") || Token(at).Is("*") ? at + 1
            : Token(at).Is("{") && brackets.ClosingOf(at) is { } end ? end + 1
            : at;
    }
}
