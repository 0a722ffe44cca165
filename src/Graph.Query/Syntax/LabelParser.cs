namespace Graph.Query.Syntax;

/// <summary>Reads label expressions: <c>A:B</c>, <c>A|B</c>, <c>A&amp;B</c>, <c>!A</c>, <c>%</c>, parentheses.</summary>
internal sealed class LabelParser(TokenStream tokens, bool isType = false)
{
    private bool _hasColon;
    private bool _hasSign;

    /// <summary>Whether a colon was repeated after a bar, which is the old form for one of several types.</summary>
    public bool HasOldForm { get; private set; }

    public LabelExpression Read()
    {
        (_hasColon, _hasSign) = (false, false);
        var labels = ReadEither();
        return _hasColon && (_hasSign || isType)
            ? throw tokens.Error(
                isType
                    ? "a relationship has one type; write A|B for one of several"
                    : "colons and '&', '|' or '!' may not be mixed; write A&B instead of A:B"
            )
            : labels;
    }

    private LabelExpression ReadEither()
    {
        tokens.Enter();
        var left = ReadBoth();
        var deeper = 1;
        for (; tokens.Current.Is("|") && !tokens.IsProjectionBar; deeper++)
        {
            tokens.Enter();
            tokens.Take();
            // The old form for types repeats the colon: A|:B.
            var isOld = tokens.TryTake(":");
            HasOldForm |= isOld;
            _hasSign |= !isOld;
            left = new LabelEither(left, ReadBoth());
        }

        tokens.Leave(deeper);
        return left;
    }

    private LabelExpression ReadBoth()
    {
        var left = ReadOne();
        var deeper = 0;
        for (; tokens.Current.Is("&") || tokens.Current.Is(":"); deeper++)
        {
            tokens.Enter();
            _ = tokens.Take().Is(":") ? _hasColon = true : _hasSign = true;
            left = new LabelBoth(left, ReadOne());
        }

        tokens.Leave(deeper);
        return left;
    }

    private LabelExpression ReadOne()
    {
        if (tokens.TryTake("%"))
        {
            return new LabelWildcard();
        }

        if (tokens.TryTake("!"))
        {
            _hasSign = true;
            tokens.Enter();
            var operand = ReadOne();
            tokens.Leave();
            return new LabelNot(operand);
        }

        if (tokens.TryTake("("))
        {
            _hasSign = true;
            var inner = ReadEither();
            tokens.Expect(")");
            return inner;
        }

        var span = tokens.Current.Span;
        return new LabelName(tokens.ExpectName("a name"), span);
    }
}
