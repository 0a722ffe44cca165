namespace Graph.Query.Syntax;

/// <summary>Reads what goes through a list, or through the matches of a pattern, with a variable of its own: comprehensions,
/// <c>all</c>/<c>any</c>/<c>none</c>/<c>single</c>, <c>reduce</c>.</summary>
internal sealed class ComprehensionParser(TokenStream tokens, ExpressionParser expressions)
{
    /// <summary><c>[x IN list WHERE … | …]</c>, whose bracket was read before.</summary>
    public ComprehensionExpression Read(Token first)
    {
        var variable = tokens.Take().Text;
        tokens.Take();
        var list = expressions.Read();
        var where = ReadWhere();
        var map = tokens.TryTake("|") ? expressions.Read() : null;
        if (where is null && map is null && !tokens.Current.Is("]"))
        {
            throw tokens.Unexpected("WHERE, '|' or ']'");
        }

        tokens.Expect("]");
        return new ComprehensionExpression(variable, list, where, map, tokens.From(first));
    }

    /// <summary><c>[(a)--(b) WHERE … | …]</c>, whose bracket was read before.</summary>
    public PatternComprehensionExpression ReadOfPattern(Token first)
    {
        var pattern = expressions.Patterns.ReadRelationshipsPattern();
        var where = ReadWhere();
        tokens.Expect("|");
        var map = expressions.Read();
        tokens.Expect("]");
        return new PatternComprehensionExpression(pattern, where, map, tokens.From(first));
    }

    /// <summary><c>all(x IN list WHERE …)</c>, and the same with <c>any</c>, <c>none</c>, <c>single</c>.</summary>
    public QuantifierExpression ReadQuantifier()
    {
        var first = tokens.Take();
        tokens.Take();
        var variable = tokens.ExpectName("a variable");
        tokens.ExpectWord("IN");
        var list = expressions.Read();
        tokens.ExpectWord("WHERE");
        var where = expressions.Read();
        tokens.Expect(")");
        return new QuantifierExpression(first.Text.ToLowerInvariant(), variable, list, where, tokens.From(first));
    }

    /// <summary><c>reduce(sum = 0, x IN list | sum + x)</c>.</summary>
    public ReduceExpression ReadReduce()
    {
        var first = tokens.Take();
        tokens.Take();
        var accumulator = tokens.ExpectName("a variable");
        tokens.Expect("=");
        var initial = expressions.Read();
        tokens.Expect(",");
        var variable = tokens.ExpectName("a variable");
        tokens.ExpectWord("IN");
        var list = expressions.Read();
        tokens.Expect("|");
        var body = expressions.Read();
        tokens.Expect(")");
        return new ReduceExpression(accumulator, initial, variable, list, body, tokens.From(first));
    }

    private Expression? ReadWhere()
    {
        if (!tokens.TryTakeWord("WHERE"))
        {
            return null;
        }

        tokens.MarkProjectionBar();
        return expressions.Read();
    }
}
