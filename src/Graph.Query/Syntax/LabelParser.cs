namespace Graph.Query.Syntax;

/// <summary>Reads label expressions: <c>A:B</c>, <c>A|B</c>, <c>A&amp;B</c>, <c>!A</c>, <c>%</c>, parentheses.</summary>
internal sealed class LabelParser(TokenStream tokens)
{
    public LabelExpression Read()
    {
        tokens.Enter();
        var left = ReadBoth();
        while (tokens.TryTake("|"))
        {
            // The old form for types repeats the colon: A|:B.
            tokens.TryTake(":");
            left = new LabelEither(left, ReadBoth());
        }

        tokens.Leave();
        return left;
    }

    private LabelExpression ReadBoth()
    {
        var left = ReadOne();
        while (tokens.TryTake("&") || tokens.TryTake(":"))
            left = new LabelBoth(left, ReadOne());
        return left;
    }

    private LabelExpression ReadOne()
    {
        if (tokens.TryTake("%"))
            return new LabelWildcard();
        if (tokens.TryTake("!"))
        {
            tokens.Enter();
            var operand = ReadOne();
            tokens.Leave();
            return new LabelNot(operand);
        }

        if (tokens.TryTake("("))
        {
            var inner = Read();
            tokens.Expect(")");
            return inner;
        }

        var span = tokens.Current.Span;
        return new LabelName(tokens.ExpectName("a name"), span);
    }
}
