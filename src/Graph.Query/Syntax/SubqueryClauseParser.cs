namespace Graph.Query.Syntax;

/// <summary>Reads <c>CALL { … }</c> and <c>CALL (x, y) { … }</c>.</summary>
internal sealed class SubqueryClauseParser(TokenStream tokens, Func<UnionQuery> readQuery)
{
    /// <summary>What follows the word: the variables that are brought in, then the query.</summary>
    public SubqueryClause Read(Token first, bool optional)
    {
        var (imports, all) = ReadImports();
        tokens.Expect("{");
        tokens.Enter();
        var query = readQuery();
        tokens.Leave();
        tokens.Expect("}");
        if (tokens.IsWords("IN", "TRANSACTIONS") || tokens.IsWords("IN", "CONCURRENT"))
        {
            throw tokens.Error("CALL … IN TRANSACTIONS is not supported", ErrorCode.NotSupported);
        }

        return new SubqueryClause(query, imports, all, optional, tokens.From(first));
    }

    private (List<VariableExpression>? Imports, bool All) ReadImports()
    {
        if (!tokens.TryTake("("))
        {
            return (null, false);
        }

        var imports = new List<VariableExpression>();
        var all = tokens.TryTake("*");
        while (!all && !tokens.Current.Is(")"))
        {
            var span = tokens.Current.Span;
            imports.Add(new VariableExpression(tokens.ExpectName("a variable"), span));
            if (!tokens.TryTake(","))
            {
                break;
            }
        }

        tokens.Expect(")");
        return (imports, all);
    }
}
