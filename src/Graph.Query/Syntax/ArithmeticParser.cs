namespace Graph.Query.Syntax;

/// <summary>Reads sums, products, powers and signs.</summary>
internal sealed class ArithmeticParser(TokenStream tokens, PostfixParser operands)
{
    /// <summary>A sum, or one operand of it.</summary>
    public Expression Read() => LeftToRight(() => ReadProduct(), "+", "-", "||");

    private Expression ReadProduct() => LeftToRight(() => ReadPower(), "*", "/", "%");

    private Expression ReadPower() => LeftToRight(() => ReadSigned(), "^");

    private Expression LeftToRight(Func<Expression> next, params string[] symbols)
    {
        var left = next();
        var deeper = 0;
        for (; tokens.Current.Kind == TokenKind.Symbol && Array.IndexOf(symbols, tokens.Current.Text) >= 0; deeper++)
        {
            var symbol = tokens.Take().Text;
            tokens.Enter();
            var right = next();
            left = new BinaryExpression(symbol, left, right, TextSpan.Between(left.Span, right.Span));
        }

        tokens.Leave(deeper);
        return left;
    }

    private Expression ReadSigned()
    {
        var first = tokens.Current;
        if (!first.Is("-") && !first.Is("+"))
        {
            return operands.Read();
        }

        tokens.Take();
        if (first.Is("-") && tokens.Current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            var number = tokens.Take();
            return operands.ReadOn(new LiteralExpression(LiteralReader.Number(number, negative: true), tokens.From(first)));
        }

        tokens.Enter();
        var operand = ReadSigned();
        tokens.Leave();
        return new UnaryExpression(first.Text, operand, tokens.From(first));
    }
}
