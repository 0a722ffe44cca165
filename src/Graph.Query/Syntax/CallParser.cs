using Graph.Query.Values;

namespace Graph.Query.Syntax;

/// <summary>Reads calls of functions, also those that take words between their arguments: <c>count(DISTINCT x)</c>, <c>trim(BOTH 'x' FROM
/// text)</c>, <c>normalize(text, NFC)</c>.</summary>
internal sealed class CallParser(TokenStream tokens, ExpressionParser expressions)
{
    private static readonly string[] Sides = ["BOTH", "LEADING", "TRAILING"];

    /// <summary>The call of a function whose name was read before.</summary>
    public CallExpression Read(Token first, string name) => ReadTrim(first) ?? ReadCall(first, name);

    private CallExpression ReadCall(Token first, string name)
    {
        tokens.Expect("(");
        if (tokens.Current.Is("*") && tokens.Ahead(1).Is(")"))
        {
            tokens.Take();
            tokens.Take();
            return new CallExpression(name, false, true, [], tokens.From(first));
        }

        var distinct = tokens.IsWord("DISTINCT") && !tokens.Ahead(1).Is(")") && tokens.TryTakeWord("DISTINCT");
        var isTrim = first.IsWord("trim");
        List<Expression> arguments =
            tokens.Current.Is(")") ? []
            : isTrim && tokens.IsWord("FROM") && !tokens.Ahead(1).Is(")") ? []
            : ReadArguments(first);
        if (isTrim && arguments.Count < 2 && tokens.TryTakeWord("FROM"))
        {
            arguments.Insert(0, expressions.Read());
            name = "btrim";
        }

        tokens.Expect(")");
        return new CallExpression(name, distinct, false, arguments, tokens.From(first));
    }

    private List<Expression> ReadArguments(Token function)
    {
        var arguments = new List<Expression> { expressions.Read() };
        while (tokens.TryTake(","))
        {
            // The second argument of normalize() is a keyword.
            var form = tokens.Current;
            var isForm = function.IsWord("normalize") && form.Kind == TokenKind.Word && tokens.Ahead(1).Is(")");
            arguments.Add(isForm ? new LiteralExpression(Value.From(tokens.Take().Text), form.Span) : expressions.Read());
        }

        return arguments;
    }

    /// <summary><c>trim(BOTH 'x' FROM text)</c>; null where it is an ordinary call.</summary>
    private CallExpression? ReadTrim(Token first)
    {
        var side = tokens.Ahead(1);
        if (!first.IsWord("trim") || !Array.Exists(Sides, side.IsWord) || tokens.Ahead(2).Is(")"))
        {
            return null;
        }

        tokens.Take();
        tokens.Take();
        var characters = tokens.IsWord("FROM") ? null : expressions.Read();
        tokens.ExpectWord("FROM");
        var text = expressions.Read();
        tokens.Expect(")");
        var name =
            side.IsWord("LEADING") ? "ltrim"
            : side.IsWord("TRAILING") ? "rtrim"
            : "btrim";
        return new CallExpression(name, false, false, characters is null ? [text] : [text, characters], tokens.From(first));
    }
}
