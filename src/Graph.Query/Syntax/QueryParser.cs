namespace Graph.Query.Syntax;

/// <summary>Reads a whole query: clauses and <c>UNION</c>. Each kind of clause has a parser of its own.</summary>
internal sealed class QueryParser
{
    private readonly TokenStream _tokens;
    private readonly ExpressionParser _expressions;
    private readonly MatchParser _matches;
    private readonly ProjectionParser _projections;
    private readonly SubqueryClauseParser _subqueries;
    private readonly ProcedureParser _procedures;
    private int _braces;

    private QueryParser(string text, CompileBudget budget)
    {
        _tokens = new TokenStream(text, new Lexer(text).Read(), budget);
        _expressions = new ExpressionParser(_tokens, ReadInBraces);
        _matches = new MatchParser(_tokens, _expressions);
        _projections = new ProjectionParser(_tokens, _expressions);
        _subqueries = new SubqueryClauseParser(_tokens, () => ReadUnion(mayBePattern: false));
        _procedures = new ProcedureParser(_tokens, _expressions);
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
        if (mayBePattern && !ClauseWords.StartClause(_tokens))
        {
            // EXISTS { (a)-->(b) WHERE … } is short for EXISTS { MATCH … }.
            var match = _matches.Read(first, optional: false);
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
                return _matches.Read(first, optional: false);
            case "OPTIONAL" when _tokens.TryTakeWord("MATCH"):
                return _matches.Read(first, optional: true);
            case "OPTIONAL" when _tokens.TryTakeWord("CALL"):
                return ReadCall(first, optional: true);
            case "UNWIND":
                return ReadUnwind(first);
            case "WITH":
                return _projections.Read(first, isReturn: false);
            case "RETURN":
                return _projections.Read(first, isReturn: true);
            case "FINISH":
                return new FinishClause(first.Span);
            case "CALL":
                return ReadCall(first, optional: false);
            case "ORDER" or "SKIP" or "OFFSET" or "LIMIT":
                // Between other clauses they are short for WITH * ORDER BY and so on.
                _tokens.Position--;
                return _projections.ReadRows(first);
        }

        _tokens.Position--;
        return Array.Exists(ClauseWords.Writing, first.IsWord) ? throw Refused(first) : null;
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

    private UnwindClause ReadUnwind(Token first)
    {
        var list = _expressions.Read();
        _tokens.ExpectWord("AS");
        return new UnwindClause(list, _tokens.ExpectName("a variable"), _tokens.From(first));
    }

    private Clause ReadCall(Token first, bool optional) =>
        _tokens.Current.Is("{") || _tokens.Current.Is("(") ? _subqueries.Read(first, optional) : _procedures.Read(first);

    private QueryException Unexpected() => _tokens.Unexpected("a clause such as MATCH, WITH or RETURN");
}
