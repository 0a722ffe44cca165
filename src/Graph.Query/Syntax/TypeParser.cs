namespace Graph.Query.Syntax;

/// <summary>Reads the types of <c>IS ::</c>.</summary>
internal static class TypeParser
{
    private static readonly string[] Known =
    [
        "ANY",
        "BOOL",
        "BOOLEAN",
        "DATE",
        "FLOAT",
        "INT",
        "INTEGER",
        "MAP",
        "NODE",
        "NOTHING",
        "NULL",
        "PATH",
        "PROPERTY",
        "RELATIONSHIP",
        "STRING",
        "VARCHAR",
    ];

    public static TypeName Read(TokenStream tokens)
    {
        tokens.Enter();
        var alternatives = new List<TypeName> { ReadOne(tokens) };
        while (tokens.TryTake("|"))
        {
            alternatives.Add(ReadOne(tokens));
        }

        tokens.Leave();
        return alternatives.Count == 1 ? alternatives[0] : new TypeName("|", false, alternatives);
    }

    private static TypeName ReadOne(TokenStream tokens)
    {
        var name = tokens.ExpectName("a type").ToUpperInvariant();
        if (name is "LIST" or "ARRAY")
        {
            tokens.Expect("<");
            var inner = Read(tokens);
            tokens.Expect(">");
            return new TypeName("LIST", ReadNotNull(tokens), [inner]);
        }

        if (Array.IndexOf(Known, name) < 0)
        {
            throw new QueryException(ErrorCode.NotSupported, tokens.Previous.Span, $"the type {name} is not supported");
        }

        if (name is "ANY" or "PROPERTY")
        {
            tokens.TryTakeWord("VALUE");
        }

        return new TypeName(name, ReadNotNull(tokens), []);
    }

    private static bool ReadNotNull(TokenStream tokens)
    {
        if (tokens.TryTake("!"))
        {
            return true;
        }

        if (!tokens.IsWords("NOT", "NULL"))
        {
            return false;
        }

        tokens.Take();
        tokens.Take();
        return true;
    }
}
