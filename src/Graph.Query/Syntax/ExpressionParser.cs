namespace Graph.Query.Syntax;

/// <summary>Reads expressions by precedence, from <c>OR</c> down to properties and indexes.</summary>
internal sealed class ExpressionParser
{
    private static readonly string[] Comparisons = ["=", "<>", "<", "<=", ">", ">="];
    private readonly TokenStream _tokens;
    private readonly PrimaryParser _primary;

    public ExpressionParser(TokenStream tokens, Func<UnionQuery> readQuery)
    {
        _tokens = tokens;
        _primary = new PrimaryParser(tokens, this, readQuery);
        Patterns = new PatternParser(tokens, this);
    }

    public PatternParser Patterns { get; }

    public Expression Read()
    {
        _tokens.Enter();
        var result = ReadOr();
        _tokens.Leave();
        return result;
    }

    public MapExpression ReadMap() => _primary.ReadMap();

    private Expression ReadOr() => Chain(() => ReadXor(), "OR");

    private Expression ReadXor() => Chain(() => Chain(() => ReadNot(), "AND"), "XOR");

    /// <summary>Operators that group to the left; each one makes the tree deeper, so each one counts.</summary>
    private Expression Chain(Func<Expression> next, string keyword)
    {
        var left = next();
        var deeper = 0;
        for (; _tokens.TryTakeWord(keyword); deeper++)
        {
            _tokens.Enter();
            var right = next();
            left = new BinaryExpression(keyword, left, right, TextSpan.Between(left.Span, right.Span));
        }

        LeaveAll(deeper);
        return left;
    }

    private Expression ReadNot()
    {
        var first = _tokens.Current;
        if (!_tokens.TryTakeWord("NOT"))
        {
            return ReadComparison();
        }

        _tokens.Enter();
        var operand = ReadNot();
        _tokens.Leave();
        return new UnaryExpression("NOT", operand, _tokens.From(first));
    }

    private Expression ReadComparison()
    {
        var left = ReadPredicate();
        Expression? result = null;
        var shares = new Stack<Func<Expression, Expression>>();
        var deeper = 0;
        while (IsComparison(_tokens.Current))
        {
            var symbol = _tokens.Take().Text;
            var right = ReadPredicate();
            if (IsComparison(_tokens.Current))
            {
                (right, var share) = SharedExpression.Of(right);
                shares.Push(share);
            }

            var span = TextSpan.Between(left.Span, right.Span);
            var comparison = new BinaryExpression(symbol, left, right, span);
            result = result is null ? comparison : new BinaryExpression("AND", result, comparison, TextSpan.Between(result.Span, span));
            left = right;
            _tokens.Enter();
            deeper++;
        }

        LeaveAll(deeper);
        return shares.Aggregate(result ?? left, (inner, share) => share(inner));
    }

    private static bool IsComparison(Token token) => token.Kind == TokenKind.Symbol && Array.IndexOf(Comparisons, token.Text) >= 0;

    private Expression ReadPredicate()
    {
        var left = ReadSum();
        var deeper = 0;
        while (ReadPredicateTail(left) is { } longer)
        {
            left = longer;
            _tokens.Enter();
            deeper++;
        }

        LeaveAll(deeper);
        return left;
    }

    private Expression? ReadPredicateTail(Expression left)
    {
        if (_tokens.TryTake("=~"))
        {
            return Binary("=~", left);
        }

        if (_tokens.TryTakeWord("IN"))
        {
            return Binary("IN", left);
        }

        if (_tokens.IsWords("STARTS", "WITH") || _tokens.IsWords("ENDS", "WITH"))
        {
            var name = _tokens.Take().Text.ToUpperInvariant();
            _tokens.Take();
            return Binary(name + " WITH", left);
        }

        if (_tokens.TryTakeWord("CONTAINS"))
        {
            return Binary("CONTAINS", left);
        }

        if (!_tokens.TryTakeWord("IS"))
        {
            return null;
        }

        return ReadIs(left);
    }

    private Expression ReadIs(Expression left)
    {
        var negated = _tokens.TryTakeWord("NOT");
        if (_tokens.TryTakeWord("NULL"))
        {
            return new IsNullExpression(left, negated, _tokens.From(left.Span));
        }

        if (_tokens.TryTake("::") || _tokens.TryTakeWord("TYPED"))
        {
            return new TypeTestExpression(left, TypeParser.Read(_tokens), negated, _tokens.From(left.Span));
        }

        var form =
            (_tokens.IsWord("NFC") || _tokens.IsWord("NFD") || _tokens.IsWord("NFKC") || _tokens.IsWord("NFKD"))
            && _tokens.Ahead(1).IsWord("NORMALIZED")
                ? _tokens.Take().Text
                : "NFC";
        if (_tokens.TryTakeWord("NORMALIZED"))
        {
            return Negate(
                new CallExpression(
                    "is normalized",
                    false,
                    false,
                    [left, new LiteralExpression(Values.Value.From(form), left.Span)],
                    _tokens.From(left.Span)
                ),
                negated
            );
        }

        return Negate(new LabelTestExpression(left, new LabelParser(_tokens).Read(), _tokens.From(left.Span)), negated);
    }

    private static Expression Negate(Expression expression, bool negated) =>
        negated ? new UnaryExpression("NOT", expression, expression.Span) : expression;

    /// <summary>A condition whose left side was written before, as in <c>CASE x WHEN &gt; 3</c>; null where none begins here.</summary>
    public Expression? ReadConditionOn(Expression left)
    {
        if (!IsComparison(_tokens.Current))
        {
            return ReadPredicateTail(left);
        }

        var symbol = _tokens.Take().Text;
        var right = ReadPredicate();
        return new BinaryExpression(symbol, left, right, right.Span);
    }

    private BinaryExpression Binary(string name, Expression left)
    {
        var right = ReadSum();
        return new BinaryExpression(name, left, right, TextSpan.Between(left.Span, right.Span));
    }

    private Expression ReadSum() => LeftToRight(() => ReadProduct(), "+", "-", "||");

    private Expression ReadProduct() => LeftToRight(() => ReadPower(), "*", "/", "%");

    private Expression ReadPower() => LeftToRight(() => ReadSigned(), "^");

    private Expression LeftToRight(Func<Expression> next, params string[] symbols)
    {
        var left = next();
        var deeper = 0;
        for (; _tokens.Current.Kind == TokenKind.Symbol && Array.IndexOf(symbols, _tokens.Current.Text) >= 0; deeper++)
        {
            var symbol = _tokens.Take().Text;
            _tokens.Enter();
            var right = next();
            left = new BinaryExpression(symbol, left, right, TextSpan.Between(left.Span, right.Span));
        }

        LeaveAll(deeper);
        return left;
    }

    private Expression ReadSigned()
    {
        var first = _tokens.Current;
        if (!first.Is("-") && !first.Is("+"))
        {
            return ReadPostfix();
        }

        _tokens.Take();
        if (first.Is("-") && _tokens.Current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            var number = _tokens.Take();
            return ReadTails(new LiteralExpression(LiteralReader.Number(number, negative: true), _tokens.From(first)));
        }

        _tokens.Enter();
        var operand = ReadSigned();
        _tokens.Leave();
        return new UnaryExpression(first.Text, operand, _tokens.From(first));
    }

    private Expression ReadPostfix() => ReadTails(_primary.Read());

    private Expression ReadTails(Expression left)
    {
        var deeper = 0;
        while (ReadTail(left) is { } longer)
        {
            left = longer;
            _tokens.Enter();
            deeper++;
        }

        LeaveAll(deeper);
        return left;
    }

    private Expression? ReadTail(Expression left)
    {
        if (_tokens.TryTake("."))
        {
            return new PropertyExpression(left, _tokens.ExpectName("a property key"), _tokens.From(left.Span));
        }

        if (_tokens.TryTake("["))
        {
            return ReadIndex(left);
        }

        if (
            _tokens.Current.Is(":")
            && left is VariableExpression or PropertyExpression
            && _tokens.Ahead(1).Kind is TokenKind.Word or TokenKind.QuotedName or TokenKind.Symbol
        )
        {
            _tokens.Take();
            return new LabelTestExpression(left, new LabelParser(_tokens).Read(), _tokens.From(left.Span));
        }

        return null;
    }

    private Expression ReadIndex(Expression left)
    {
        if (_tokens.TryTake(".."))
        {
            return ReadSliceEnd(left, null);
        }

        var index = Read();
        if (_tokens.TryTake(".."))
        {
            return ReadSliceEnd(left, index);
        }

        _tokens.Expect("]");
        return new IndexExpression(left, index, _tokens.From(left.Span));
    }

    private SliceExpression ReadSliceEnd(Expression left, Expression? from)
    {
        var to = _tokens.Current.Is("]") ? null : Read();
        if (from is null && to is null)
        {
            throw _tokens.Unexpected("the start or the end of a slice");
        }

        _tokens.Expect("]");
        return new SliceExpression(left, from, to, _tokens.From(left.Span));
    }

    private void LeaveAll(int count)
    {
        for (; count > 0; count--)
        {
            _tokens.Leave();
        }
    }
}
