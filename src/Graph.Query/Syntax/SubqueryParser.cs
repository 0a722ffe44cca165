namespace Graph.Query.Syntax;

/// <summary>Reads queries and patterns that stand in expressions: <c>EXISTS { … }</c>, <c>COUNT { … }</c>, <c>COLLECT { … }</c>,
/// <c>exists((a)--(b))</c>.</summary>
internal sealed class SubqueryParser(TokenStream tokens, ExpressionParser expressions, Func<UnionQuery> readQuery)
{
    /// <summary>A query in braces.</summary>
    public SubqueryExpression Read()
    {
        var first = tokens.Take();
        tokens.Expect("{");
        tokens.Enter();
        var query = readQuery();
        tokens.Leave();
        tokens.Expect("}");
        return new SubqueryExpression(first.Text.ToUpperInvariant(), query, tokens.From(first));
    }

    /// <summary>Whether a pattern has a match.</summary>
    public UnaryExpression ReadExistsPattern()
    {
        var first = tokens.Take();
        tokens.Take();
        var pattern = expressions.Patterns.ReadRelationshipsPattern();
        tokens.Expect(")");
        return new UnaryExpression("EXISTS", new PatternExpression(pattern, pattern.Span), tokens.From(first));
    }
}
