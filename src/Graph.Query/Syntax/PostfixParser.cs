namespace Graph.Query.Syntax;

/// <summary>Reads what follows a value and belongs to it: <c>.key</c>, <c>[index]</c>, <c>[from..to]</c>, <c>:Label</c>.</summary>
internal sealed class PostfixParser(TokenStream tokens, PrimaryParser primary, ExpressionParser expressions)
{
    /// <summary>A value and all that belongs to it.</summary>
    public Expression Read() => ReadOn(primary.Read());

    /// <summary>All that belongs to a value that was read before.</summary>
    public Expression ReadOn(Expression left)
    {
        var deeper = 0;
        while (ReadPostfix(left) is { } longer)
        {
            left = longer;
            tokens.Enter();
            deeper++;
        }

        tokens.Leave(deeper);
        return left;
    }

    private Expression? ReadPostfix(Expression left)
    {
        if (tokens.TryTake("."))
        {
            return new PropertyExpression(left, tokens.ExpectName("a property key"), tokens.From(left.Span));
        }

        if (tokens.TryTake("["))
        {
            return ReadIndex(left);
        }

        if (
            tokens.Current.Is(":")
            && left is VariableExpression or PropertyExpression
            && tokens.Ahead(1).Kind is TokenKind.Word or TokenKind.QuotedName or TokenKind.Symbol
        )
        {
            tokens.Take();
            return new LabelTestExpression(left, new LabelParser(tokens).Read(), tokens.From(left.Span));
        }

        return null;
    }

    private Expression ReadIndex(Expression left)
    {
        if (tokens.TryTake(".."))
        {
            return ReadSliceEnd(left, null);
        }

        var index = expressions.Read();
        if (tokens.TryTake(".."))
        {
            return ReadSliceEnd(left, index);
        }

        tokens.Expect("]");
        return new IndexExpression(left, index, tokens.From(left.Span));
    }

    private SliceExpression ReadSliceEnd(Expression left, Expression? from)
    {
        var to = tokens.Current.Is("]") ? null : expressions.Read();
        if (from is null && to is null)
        {
            throw tokens.Unexpected("the start or the end of a slice");
        }

        tokens.Expect("]");
        return new SliceExpression(left, from, to, tokens.From(left.Span));
    }
}
