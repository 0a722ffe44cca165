namespace Graph.Query.Syntax;

/// <summary>Reads <c>WITH</c> and <c>RETURN</c>: columns, order, how many rows, and the condition of a <c>WITH</c>.</summary>
internal sealed class ProjectionParser(TokenStream tokens, ExpressionParser expressions)
{
    /// <summary>The text of a column is copied, once for each level that it is nested in.</summary>
    private const int CharactersOfAStep = 16;

    /// <summary>What follows the word.</summary>
    public ProjectionClause Read(Token first, bool isReturn)
    {
        var distinct = tokens.TryTakeWord("DISTINCT");
        var star = tokens.TryTake("*");
        var items = star && !tokens.TryTake(",") ? [] : ReadItems();
        var rows = ReadRows(first);
        var where = !isReturn && tokens.TryTakeWord("WHERE") ? expressions.Read() : null;
        return rows with { IsReturn = isReturn, Distinct = distinct, Star = star, Items = items, Where = where, Span = tokens.From(first) };
    }

    /// <summary>Which rows are kept and in what order, of a projection of all variables.</summary>
    public ProjectionClause ReadRows(Token first)
    {
        var order = ReadOrder();
        var skip = tokens.TryTakeWord("SKIP") || tokens.TryTakeWord("OFFSET") ? expressions.Read() : null;
        var limit = tokens.TryTakeWord("LIMIT") ? expressions.Read() : null;
        return new ProjectionClause(false, false, true, [], order, skip, limit, null, tokens.From(first));
    }

    private List<ProjectionItem> ReadItems()
    {
        var items = new List<ProjectionItem> { ReadItem() };
        while (tokens.TryTake(","))
        {
            items.Add(ReadItem());
        }

        return items;
    }

    private ProjectionItem ReadItem()
    {
        var first = tokens.Current;
        var expression = expressions.Read();
        var span = tokens.From(first);
        tokens.Budget.Step(span.Length / CharactersOfAStep);
        var text = expression is VariableExpression variable ? variable.Name : tokens.Text.Substring(span.Start, span.Length);
        var alias = tokens.TryTakeWord("AS") ? tokens.ExpectName("a name") : null;
        return new ProjectionItem(expression, alias, text, span);
    }

    private List<SortItem> ReadOrder()
    {
        var items = new List<SortItem>();
        if (!tokens.TryTakeWord("ORDER"))
        {
            return items;
        }

        tokens.ExpectWord("BY");
        do
        {
            var expression = expressions.Read();
            var descending = tokens.TryTakeWord("DESC") || tokens.TryTakeWord("DESCENDING");
            if (!descending && !tokens.TryTakeWord("ASC"))
            {
                tokens.TryTakeWord("ASCENDING");
            }

            items.Add(new SortItem(expression, descending));
        } while (tokens.TryTake(","));
        return items;
    }
}
