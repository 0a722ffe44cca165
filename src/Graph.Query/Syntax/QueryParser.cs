namespace Graph.Query.Syntax;

/// <summary>Reads a whole query: clauses and <c>UNION</c>.</summary>
internal sealed class QueryParser
{
    private static readonly string[] Writing =
    [
        "CREATE",
        "MERGE",
        "SET",
        "DELETE",
        "DETACH",
        "REMOVE",
        "FOREACH",
        "DROP",
        "LOAD",
        "INSERT",
    ];

    /// <summary>The text of a column is copied, once for each level that it is nested in.</summary>
    private const int CharactersOfAStep = 16;
    private readonly TokenStream _tokens;
    private readonly ExpressionParser _expressions;
    private int _braces;

    private QueryParser(string text, CompileBudget budget)
    {
        _tokens = new TokenStream(text, new Lexer(text).Read(), budget);
        _expressions = new ExpressionParser(_tokens, ReadInBraces);
    }

    /// <exception cref="QueryException">The text does not follow the grammar, or asks for something that is not supported.</exception>
    /// <exception cref="OperationCanceledException">The compilation was cancelled.</exception>
    public static UnionQuery Parse(string text, CompileBudget budget)
    {
        var parser = new QueryParser(text, budget);
        var query = parser.ReadUnion(mayBePattern: false);
        parser._tokens.TryTake(";");
        return parser._tokens.Current.Kind == TokenKind.End ? query : throw parser.Unexpected();
    }

    private UnionQuery ReadInBraces()
    {
        _braces++;
        var query = ReadUnion(mayBePattern: true);
        _braces--;
        return query;
    }

    private UnionQuery ReadUnion(bool mayBePattern)
    {
        var first = _tokens.Current;
        var parts = new List<SingleQuery> { ReadSingle(mayBePattern) };
        bool? keeps = null;
        while (_tokens.TryTakeWord("UNION"))
        {
            var all = _tokens.TryTakeWord("ALL");
            _tokens.TryTakeWord("DISTINCT");
            if (keeps is { } before && before != all)
            {
                throw new QueryException(
                    ErrorCode.InvalidClauseComposition,
                    _tokens.Previous.Span,
                    "UNION and UNION ALL may not be mixed in one query"
                );
            }

            keeps = all;
            parts.Add(ReadSingle(mayBePattern));
        }

        return new UnionQuery(parts, keeps ?? false, _tokens.From(first));
    }

    private SingleQuery ReadSingle(bool mayBePattern)
    {
        var first = _tokens.Current;
        if (mayBePattern && !StartsClause())
        {
            // EXISTS { (a)-->(b) WHERE … } is short for EXISTS { MATCH … }.
            var match = ReadMatchBody(first, optional: false);
            return new SingleQuery([match], match.Span);
        }

        var clauses = new List<Clause>();
        while (ReadClause() is { } clause)
        {
            clauses.Add(clause);
        }

        if (clauses.Count == 0)
        {
            throw Unexpected();
        }

        return new SingleQuery(clauses, _tokens.From(first));
    }

    private bool StartsClause() =>
        _tokens.Current.Kind == TokenKind.Word
        && !_tokens.Ahead(1).Is("=")
        && "MATCH OPTIONAL WITH RETURN UNWIND CALL ORDER SKIP OFFSET LIMIT".Split(' ').Concat(Writing).Any(_tokens.IsWord);

    private Clause? ReadClause()
    {
        var first = _tokens.Current;
        if (first.Kind != TokenKind.Word)
        {
            return null;
        }

        _tokens.Budget.AddPart(first.Span);
        _tokens.Position++;
        switch (first.Text.ToUpperInvariant())
        {
            case "MATCH":
                return ReadMatchBody(first, optional: false);
            case "OPTIONAL" when _tokens.TryTakeWord("MATCH"):
                return ReadMatchBody(first, optional: true);
            case "OPTIONAL" when _tokens.TryTakeWord("CALL"):
                return ReadCall(first, optional: true);
            case "UNWIND":
                return ReadUnwind(first);
            case "WITH":
                return ReadProjection(first, isReturn: false);
            case "RETURN":
                return ReadProjection(first, isReturn: true);
            case "FINISH":
                return new FinishClause(first.Span);
            case "CALL":
                return ReadCall(first, optional: false);
            case "ORDER" or "SKIP" or "OFFSET" or "LIMIT":
                // Between other clauses they are short for WITH * ORDER BY and so on.
                _tokens.Position--;
                return ReadRows(first);
        }

        _tokens.Position--;
        return Array.Exists(Writing, first.IsWord) ? throw Refused(first) : null;
    }

    private QueryException Refused(Token first) =>
        _braces > 0
            ? new QueryException(
                ErrorCode.InvalidClauseComposition,
                first.Span,
                $"{first.Text.ToUpperInvariant()} may not stand in a subquery expression"
            )
            : new QueryException(
                ErrorCode.NotSupported,
                first.Span,
                $"{first.Text.ToUpperInvariant()} is not supported: this engine reads and never writes"
            );

    private MatchClause ReadMatchBody(Token first, bool optional)
    {
        if (_tokens.IsWords("REPEATABLE", "ELEMENTS"))
        {
            throw _tokens.Error("REPEATABLE ELEMENTS is not supported", ErrorCode.NotSupported);
        }

        if (_tokens.TryTakeWord("DIFFERENT"))
        {
            _tokens.Take();
        }

        var patterns = _expressions.Patterns.ReadList();
        while (_tokens.TryTakeWord("USING"))
        {
            SkipHint();
        }

        var where = ReadWhere();
        return new MatchClause(optional, patterns, where, _tokens.From(first));
    }

    // A hint changes no answer.
    private void SkipHint()
    {
        while (!_tokens.IsWord("WHERE") && !_tokens.IsWord("USING") && !StartsClause() && _tokens.Current.Kind != TokenKind.End)
        {
            _tokens.Take();
        }
    }

    private Expression? ReadWhere() => _tokens.TryTakeWord("WHERE") ? _expressions.Read() : null;

    private UnwindClause ReadUnwind(Token first)
    {
        var list = _expressions.Read();
        _tokens.ExpectWord("AS");
        return new UnwindClause(list, _tokens.ExpectName("a variable"), _tokens.From(first));
    }

    private ProjectionClause ReadProjection(Token first, bool isReturn)
    {
        var distinct = _tokens.TryTakeWord("DISTINCT");
        var star = _tokens.TryTake("*");
        var items = star && !_tokens.TryTake(",") ? [] : ReadItems();
        var rows = ReadRows(first);
        var where = isReturn ? null : ReadWhere();
        return rows with
        {
            IsReturn = isReturn,
            Distinct = distinct,
            Star = star,
            Items = items,
            Where = where,
            Span = _tokens.From(first),
        };
    }

    /// <summary>Which rows are kept and in what order, of a projection of all variables.</summary>
    private ProjectionClause ReadRows(Token first)
    {
        var order = ReadOrder();
        var skip = _tokens.TryTakeWord("SKIP") || _tokens.TryTakeWord("OFFSET") ? _expressions.Read() : null;
        var limit = _tokens.TryTakeWord("LIMIT") ? _expressions.Read() : null;
        return new ProjectionClause(false, false, true, [], order, skip, limit, null, _tokens.From(first));
    }

    private List<ProjectionItem> ReadItems()
    {
        var items = new List<ProjectionItem> { ReadItem() };
        while (_tokens.TryTake(","))
        {
            items.Add(ReadItem());
        }

        return items;
    }

    private ProjectionItem ReadItem()
    {
        var first = _tokens.Current;
        var expression = _expressions.Read();
        var span = _tokens.From(first);
        _tokens.Budget.Step(span.Length / CharactersOfAStep);
        var text = expression is VariableExpression variable ? variable.Name : _tokens.Text.Substring(span.Start, span.Length);
        var alias = _tokens.TryTakeWord("AS") ? _tokens.ExpectName("a name") : null;
        return new ProjectionItem(expression, alias, text, span);
    }

    private List<SortItem> ReadOrder()
    {
        var items = new List<SortItem>();
        if (!_tokens.TryTakeWord("ORDER"))
        {
            return items;
        }

        _tokens.ExpectWord("BY");
        do
        {
            var expression = _expressions.Read();
            var descending = _tokens.TryTakeWord("DESC") || _tokens.TryTakeWord("DESCENDING");
            if (!descending && !_tokens.TryTakeWord("ASC"))
            {
                _tokens.TryTakeWord("ASCENDING");
            }

            items.Add(new SortItem(expression, descending));
        } while (_tokens.TryTake(","));
        return items;
    }

    private Clause ReadCall(Token first, bool optional)
    {
        if (!_tokens.Current.Is("{") && !_tokens.Current.Is("("))
        {
            return ReadProcedure(first);
        }

        var (imports, all) = ReadImports();
        _tokens.Expect("{");
        _tokens.Enter();
        var query = ReadUnion(mayBePattern: false);
        _tokens.Leave();
        _tokens.Expect("}");
        if (_tokens.IsWords("IN", "TRANSACTIONS") || _tokens.IsWords("IN", "CONCURRENT"))
        {
            throw _tokens.Error("CALL … IN TRANSACTIONS is not supported", ErrorCode.NotSupported);
        }

        return new SubqueryClause(query, imports, all, optional, _tokens.From(first));
    }

    private (List<VariableExpression>? Imports, bool All) ReadImports()
    {
        if (!_tokens.TryTake("("))
        {
            return (null, false);
        }

        var imports = new List<VariableExpression>();
        var all = _tokens.TryTake("*");
        while (!all && !_tokens.Current.Is(")"))
        {
            var span = _tokens.Current.Span;
            imports.Add(new VariableExpression(_tokens.ExpectName("a variable"), span));
            if (!_tokens.TryTake(","))
            {
                break;
            }
        }

        _tokens.Expect(")");
        return (imports, all);
    }

    private ProcedureClause ReadProcedure(Token first)
    {
        var names = new List<string>();
        do
        {
            names.Add(_tokens.ExpectName("the name of a procedure"));
        } while (_tokens.TryTake("."));
        var name = string.Join('.', names);

        var arguments = new List<Expression>();
        if (_tokens.TryTake("("))
        {
            while (!_tokens.Current.Is(")"))
            {
                arguments.Add(_expressions.Read());
                if (!_tokens.TryTake(","))
                {
                    break;
                }
            }

            _tokens.Expect(")");
        }

        var yields = _tokens.TryTakeWord("YIELD") ? ReadYields() : null;
        return new ProcedureClause(name, arguments, yields, ReadWhere(), _tokens.From(first));
    }

    private List<(string Column, string Name)>? ReadYields()
    {
        if (_tokens.TryTake("*"))
        {
            return null;
        }

        var yields = new List<(string, string)>();
        do
        {
            var column = _tokens.ExpectName("a column");
            yields.Add((column, _tokens.TryTakeWord("AS") ? _tokens.ExpectName("a name") : column));
        } while (_tokens.TryTake(","));
        return yields;
    }

    private QueryException Unexpected() => _tokens.Unexpected("a clause such as MATCH, WITH or RETURN");
}
