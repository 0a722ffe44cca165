namespace Graph.Query.Syntax;

/// <summary>Reads maps, <c>{key: value}</c>, and map projections, <c>node {.key, other: value}</c>.</summary>
internal sealed class MapParser(TokenStream tokens, ExpressionParser expressions)
{
    /// <summary>A map.</summary>
    public MapExpression Read()
    {
        var first = tokens.Current;
        tokens.Expect("{");
        var entries = new List<(string, Expression)>();
        while (!tokens.Current.Is("}") || entries.Count > 0)
        {
            var key = tokens.ExpectName("a key");
            tokens.Expect(":");
            entries.Add((key, expressions.Read()));
            if (!tokens.TryTake(","))
            {
                break;
            }
        }

        tokens.Expect("}");
        return new MapExpression(entries, tokens.From(first));
    }

    /// <summary>Whether what stands behind a variable is a projection of it.</summary>
    public bool StartsProjection()
    {
        var inside = tokens.Ahead(1);
        return tokens.Current.Is("{") && (inside.Is(".") || inside.Is("}") || inside.Kind is TokenKind.Word or TokenKind.QuotedName);
    }

    /// <summary>The projection of a variable that was read before.</summary>
    public MapProjectionExpression ReadProjection(VariableExpression target)
    {
        tokens.Expect("{");
        var entries = new List<(string, Expression?)>();
        while (!tokens.Current.Is("}") || entries.Count > 0)
        {
            entries.Add(ReadProjectionEntry());
            if (!tokens.TryTake(","))
            {
                break;
            }
        }

        tokens.Expect("}");
        return new MapProjectionExpression(target, entries, tokens.From(target.Span));
    }

    private (string Key, Expression? Value) ReadProjectionEntry()
    {
        if (tokens.TryTake("."))
        {
            return tokens.TryTake("*") ? ("*", null) : (tokens.ExpectName("a property key"), null);
        }

        var token = tokens.Current;
        var key = tokens.ExpectName("a key");
        return (key, tokens.TryTake(":") ? expressions.Read() : new VariableExpression(key, token.Span));
    }
}
