using Graph.Query.Values;

namespace Graph.Query.Syntax;

/// <summary>Reads what stands between operators: literals, parameters, variables, lists and parentheses. What begins with a word of the
/// language is read by a parser of its own.</summary>
internal sealed class PrimaryParser(TokenStream tokens, ExpressionParser expressions, Func<UnionQuery> readQuery)
{
    private readonly CallParser _calls = new(tokens, expressions);
    private readonly CaseParser _cases = new(tokens, expressions);
    private readonly ComprehensionParser _comprehensions = new(tokens, expressions);
    private readonly SubqueryParser _subqueries = new(tokens, expressions, readQuery);

    /// <summary>One value, however it is written.</summary>
    public Expression Read()
    {
        var first = tokens.Current;
        switch (first.Kind)
        {
            case TokenKind.Integer or TokenKind.Float:
                tokens.Take();
                return new LiteralExpression(LiteralReader.Number(first, negative: false), first.Span);
            case TokenKind.String:
                tokens.Take();
                return new LiteralExpression(Value.From(first.Text), first.Span);
            case TokenKind.Parameter:
                tokens.Take();
                return new ParameterExpression(first.Text, first.Span);
            case TokenKind.QuotedName:
                return ReadNamed(first);
            case TokenKind.Word:
                return ReadKeyword(first) ?? ReadNamed(first);
            default:
                return ReadSymbol(first);
        }
    }

    private Expression ReadSymbol(Token first)
    {
        if (first.Is("{"))
        {
            return expressions.Maps.Read();
        }

        if (first.Is("["))
        {
            return ReadList(first);
        }

        if (!first.Is("("))
        {
            throw tokens.Unexpected("an expression");
        }

        if (tokens.LookAhead.IsRelationshipsPattern(tokens.Position))
        {
            var pattern = expressions.Patterns.ReadRelationshipsPattern();
            return new PatternExpression(pattern, pattern.Span);
        }

        tokens.Take();
        var inner = expressions.Read();
        tokens.Expect(")");
        return inner;
    }

    private Expression? ReadKeyword(Token first)
    {
        var ahead = tokens.Ahead(1);
        switch (first.Text.ToUpperInvariant())
        {
            case "TRUE" or "FALSE" or "NULL" when !ahead.Is("("):
                tokens.Take();
                return new LiteralExpression(first.IsWord("NULL") ? Value.Null : Value.From(first.IsWord("TRUE")), first.Span);
            case "INF" or "INFINITY" or "NAN" when !ahead.Is("(") && !ahead.Is("."):
                tokens.Take();
                return new LiteralExpression(Value.From(first.IsWord("NAN") ? double.NaN : double.PositiveInfinity), first.Span);
            case "CASE" when !ahead.Is(".") && !ahead.Is(")") && !ahead.Is(","):
                return _cases.Read();
            case "ALL" or "ANY" or "NONE" or "SINGLE" when ahead.Is("(") && tokens.Ahead(3).IsWord("IN"):
                return _comprehensions.ReadQuantifier();
            case "REDUCE" when ahead.Is("("):
                return _comprehensions.ReadReduce();
            case "EXISTS" or "COUNT" or "COLLECT" when ahead.Is("{"):
                return _subqueries.Read();
            case "EXISTS" when ahead.Is("(") && (tokens.Ahead(2).Is("(")):
                return _subqueries.ReadExistsPattern();
            case "SHORTESTPATH" or "ALLSHORTESTPATHS" when ahead.Is("("):
                var path = expressions.Patterns.ReadPath();
                return new ShortestPathExpression(path, path.Span);
            default:
                return null;
        }
    }

    private Expression ReadNamed(Token first)
    {
        var names = new List<string>();
        for (var left = tokens.LookAhead.NamesOfCall(tokens.Position); left > 0; left--)
        {
            names.Add(tokens.Take().Text);
            _ = left > 1 && tokens.TryTake(".");
        }

        var name = string.Join('.', names);
        if (tokens.Current.Is("("))
        {
            return _calls.Read(first, name);
        }

        var variable = new VariableExpression(name, first.Span);
        return expressions.Maps.StartsProjection() ? expressions.Maps.ReadProjection(variable) : variable;
    }

    private Expression ReadList(Token first)
    {
        var open = tokens.Position;
        tokens.Take();
        if (tokens.LookAhead.IsComprehension(open))
        {
            return _comprehensions.Read(first);
        }

        if (tokens.LookAhead.IsPatternComprehension(open))
        {
            return _comprehensions.ReadOfPattern(first);
        }

        var items = tokens.Current.Is("]") ? [] : expressions.ReadList();
        tokens.Expect("]");
        return new ListExpression(items, tokens.From(first));
    }
}
