namespace Graph.Query.Syntax;

/// <summary>Reads expressions. They are read by precedence, each level by a parser that asks the next one for what stands between its
/// operators: <c>OR</c>, <c>XOR</c>, <c>AND</c> and <c>NOT</c> here, then comparisons, arithmetic, properties and indexes, and what
/// they are made of.</summary>
internal sealed class ExpressionParser
{
    private readonly TokenStream _tokens;
    private readonly ComparisonParser _comparisons;

    /// <param name="tokens">What is read.</param>
    /// <param name="readQuery">Reads a query in braces.</param>
    public ExpressionParser(TokenStream tokens, Func<UnionQuery> readQuery)
    {
        _tokens = tokens;
        Maps = new MapParser(tokens, this);
        Patterns = new PatternParser(tokens, this);
        var primary = new PrimaryParser(tokens, this, readQuery);
        _comparisons = new ComparisonParser(tokens, new ArithmeticParser(tokens, new PostfixParser(tokens, primary, this)));
    }

    /// <summary>Reads the patterns in expressions.</summary>
    public PatternParser Patterns { get; }

    /// <summary>Reads maps.</summary>
    public MapParser Maps { get; }

    /// <summary>An expression.</summary>
    public Expression Read()
    {
        _tokens.Enter();
        var result = ReadOr();
        _tokens.Leave();
        return result;
    }

    /// <summary>One expression at least, and more with commas between them.</summary>
    public List<Expression> ReadList()
    {
        var list = new List<Expression> { Read() };
        while (_tokens.TryTake(","))
        {
            list.Add(Read());
        }

        return list;
    }

    /// <summary>A condition whose left side was written before, as in <c>CASE x WHEN &gt; 3</c>; null where none begins here.</summary>
    public Expression? ReadConditionOn(Expression left) => _comparisons.ReadConditionOn(left);

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

        _tokens.Leave(deeper);
        return left;
    }

    private Expression ReadNot()
    {
        var first = _tokens.Current;
        if (!_tokens.TryTakeWord("NOT"))
        {
            return _comparisons.Read();
        }

        _tokens.Enter();
        var operand = ReadNot();
        _tokens.Leave();
        return new UnaryExpression("NOT", operand, _tokens.From(first));
    }
}
