using Graph.Query.Values;

namespace Graph.Query.Syntax;

/// <summary>Reads comparisons and chains of them (<c>1 &lt; x &lt;= 3</c>), and the tests that are written as words: <c>IN</c>,
/// <c>STARTS WITH</c>, <c>IS NULL</c>, <c>IS :: TYPE</c>.</summary>
internal sealed class ComparisonParser(TokenStream tokens, ArithmeticParser arithmetic)
{
    private static readonly string[] Comparisons = ["=", "<>", "<", "<=", ">", ">="];

    private static readonly string[] NormalForms = ["NFC", "NFD", "NFKC", "NFKD"];

    /// <summary>A comparison, a chain of them, or what could stand on one side of it.</summary>
    public Expression Read()
    {
        var left = ReadTested();
        Expression? result = null;
        var shares = new Stack<Func<Expression, Expression>>();
        var deeper = 0;
        while (IsComparison(tokens.Current))
        {
            var symbol = tokens.Take().Text;
            var right = ReadTested();
            if (IsComparison(tokens.Current))
            {
                (right, var share) = SharedExpression.Of(right);
                shares.Push(share);
            }

            var span = TextSpan.Between(left.Span, right.Span);
            var comparison = new BinaryExpression(symbol, left, right, span);
            result = result is null ? comparison : new BinaryExpression("AND", result, comparison, TextSpan.Between(result.Span, span));
            left = right;
            tokens.Enter();
            deeper++;
        }

        tokens.Leave(deeper);
        return shares.Aggregate(result ?? left, (inner, share) => share(inner));
    }

    /// <summary>A condition whose left side was written before; null where none begins here.</summary>
    public Expression? ReadConditionOn(Expression left)
    {
        if (!IsComparison(tokens.Current))
        {
            return ReadTest(left);
        }

        var symbol = tokens.Take().Text;
        var right = ReadTested();
        return new BinaryExpression(symbol, left, right, right.Span);
    }

    private static bool IsComparison(Token token) => token.Kind == TokenKind.Symbol && Array.IndexOf(Comparisons, token.Text) >= 0;

    private Expression ReadTested()
    {
        var left = arithmetic.Read();
        var deeper = 0;
        while (ReadTest(left) is { } longer)
        {
            left = longer;
            tokens.Enter();
            deeper++;
        }

        tokens.Leave(deeper);
        return left;
    }

    private Expression? ReadTest(Expression left)
    {
        if (tokens.TryTake("=~"))
        {
            return Binary("=~", left);
        }

        if (tokens.TryTakeWord("IN"))
        {
            return Binary("IN", left);
        }

        if (tokens.IsWords("STARTS", "WITH") || tokens.IsWords("ENDS", "WITH"))
        {
            var name = tokens.Take().Text.ToUpperInvariant();
            tokens.Take();
            return Binary(name + " WITH", left);
        }

        if (tokens.TryTakeWord("CONTAINS"))
        {
            return Binary("CONTAINS", left);
        }

        return tokens.TryTakeWord("IS") ? ReadIs(left) : null;
    }

    private BinaryExpression Binary(string name, Expression left)
    {
        var right = arithmetic.Read();
        return new BinaryExpression(name, left, right, TextSpan.Between(left.Span, right.Span));
    }

    private Expression ReadIs(Expression left)
    {
        var negated = tokens.TryTakeWord("NOT");
        if (tokens.TryTakeWord("NULL"))
        {
            return new IsNullExpression(left, negated, tokens.From(left.Span));
        }

        if (tokens.TryTake("::") || tokens.TryTakeWord("TYPED"))
        {
            return new TypeTestExpression(left, TypeParser.Read(tokens), negated, tokens.From(left.Span));
        }

        var isFormNamed = tokens.Ahead(1).IsWord("NORMALIZED") && Array.Exists(NormalForms, tokens.IsWord);
        var form = isFormNamed ? tokens.Take().Text : "NFC";
        if (tokens.TryTakeWord("NORMALIZED"))
        {
            return Negate(
                new CallExpression(
                    "is normalized",
                    false,
                    false,
                    [left, new LiteralExpression(Value.From(form), left.Span)],
                    tokens.From(left.Span)
                ),
                negated
            );
        }

        return Negate(new LabelTestExpression(left, new LabelParser(tokens).Read(), tokens.From(left.Span)), negated);
    }

    private static Expression Negate(Expression expression, bool negated) =>
        negated ? new UnaryExpression("NOT", expression, expression.Span) : expression;
}
