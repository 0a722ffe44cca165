namespace Graph.Query.Syntax;

/// <summary>Reads <c>CALL procedure(…) YIELD …</c>.</summary>
internal sealed class ProcedureParser(TokenStream tokens, ExpressionParser expressions)
{
    /// <summary>What follows the word.</summary>
    public ProcedureClause Read(Token first)
    {
        var name = ReadName();
        var arguments = tokens.TryTake("(") ? ReadArguments() : [];
        var yields = tokens.TryTakeWord("YIELD") ? ReadYields() : null;
        var where = tokens.TryTakeWord("WHERE") ? expressions.Read() : null;
        return new ProcedureClause(name, arguments, yields, where, tokens.From(first));
    }

    private string ReadName()
    {
        var names = new List<string>();
        do
        {
            names.Add(tokens.ExpectName("the name of a procedure"));
        } while (tokens.TryTake("."));
        return string.Join('.', names);
    }

    private List<Expression> ReadArguments()
    {
        var arguments = new List<Expression>();
        while (!tokens.Current.Is(")"))
        {
            arguments.Add(expressions.Read());
            if (!tokens.TryTake(","))
            {
                break;
            }
        }

        tokens.Expect(")");
        return arguments;
    }

    private List<(string Column, string Name)>? ReadYields()
    {
        if (tokens.TryTake("*"))
        {
            return null;
        }

        var yields = new List<(string, string)>();
        do
        {
            var column = tokens.ExpectName("a column");
            yields.Add((column, tokens.TryTakeWord("AS") ? tokens.ExpectName("a name") : column));
        } while (tokens.TryTake(","));
        return yields;
    }
}
