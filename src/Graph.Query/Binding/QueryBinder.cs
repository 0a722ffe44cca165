using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Resolves the names of a whole query, clause by clause.</summary>
internal sealed class QueryBinder
{
    private readonly BindingContext _context;
    private readonly SubqueryBinder _subqueries;
    private readonly SubqueryClauseBinder _subqueryClauses;
    private readonly ProcedureBinder _procedures;

    public QueryBinder(BindingContext context)
    {
        _context = context;
        _subqueries = new SubqueryBinder(context);
        _subqueryClauses = new SubqueryClauseBinder(context, this);
        _procedures = new ProcedureBinder(context, _subqueries);
    }

    /// <summary>A query of its own.</summary>
    public BoundQuery Bind(UnionQuery query) => BindInner(query, new Scope(_context.Budget), needsReturn: true);

    /// <summary>A query that sees the variables around it.</summary>
    public BoundQuery BindInner(UnionQuery query, Scope outer, bool needsReturn, bool importsByWith = false)
    {
        var branches = new List<IReadOnlyList<BoundClause>>();
        IReadOnlyList<string>? columns = null;
        var slots = new List<int>();
        foreach (var part in query.Parts)
        {
            var imports = importsByWith && ImportingWith.Is(part.Clauses[0], outer);
            var seen = importsByWith && !imports ? new Scope(_context.Budget) : outer;
            var (clauses, scope) = BindSingle(part, seen, needsReturn, keepsOuter: !importsByWith);
            var names = scope?.Symbols.Select(s => s.Name).ToList() ?? [];
            if (columns is not null && (columns.Count != names.Count || columns.Except(names).Any()))
            {
                throw new QueryException(ErrorCode.DifferentColumnsInUnion, part.Span, "all parts of a UNION must have the same columns");
            }

            if (columns is null)
            {
                slots.AddRange(names.Select(_ => _context.NewSlot()));
            }

            columns ??= names;
            if (scope is not null)
            {
                clauses.Add(Copy(scope, columns, slots));
            }

            branches.Add(clauses);
        }

        return new BoundQuery(branches, query.KeepsDuplicates || query.Parts.Count == 1, columns!, slots);
    }

    private static BoundProjection Copy(Scope scope, IReadOnlyList<string> columns, List<int> slots) =>
        new(
            [
                .. columns
                    .Select(name => scope.Find(name)!)
                    .Select((s, i) => (slots[i], (BoundExpression)new BoundSlot(s.Slot, s.Name, s.Type), s.Name)),
            ],
            null,
            [],
            false,
            [],
            null,
            null,
            null,
            slots
        );

    private (List<BoundClause> Clauses, Scope? Result) BindSingle(SingleQuery query, Scope outer, bool needsReturn, bool keepsOuter)
    {
        var clauses = new List<BoundClause>();
        var scope = outer.Copy();
        Scope? result = null;
        foreach (var clause in query.Clauses)
        {
            if (result is not null)
            {
                throw new QueryException(ErrorCode.InvalidClauseComposition, clause.Span, "nothing may follow RETURN but UNION");
            }

            scope = BindClause(clause, scope, clauses);
            result = clause is ProjectionClause { IsReturn: true } or FinishClause ? scope : null;

            // What a subquery imports can be seen all through it.
            foreach (var symbol in keepsOuter && result is null ? outer.Symbols.Where(s => scope.Find(s.Name) is null).ToList() : [])
            {
                scope.Set(symbol);
            }
        }

        var last = query.Clauses[^1];
        return result is not null || !needsReturn || last is ProcedureClause && query.Clauses.Count == 1
            ? (clauses, result ?? (needsReturn ? scope : null))
            : throw new QueryException(ErrorCode.InvalidClauseComposition, last.Span, "a query must end with RETURN");
    }

    private Scope BindClause(Clause clause, Scope scope, List<BoundClause> clauses)
    {
        switch (clause)
        {
            case MatchClause match:
                var (pattern, matched) = new PatternBinder(_context, scope, mayDeclare: true).Bind(match.Patterns, match.Where);
                clauses.Add(new BoundMatch(match.Optional, pattern));
                return matched;
            case UnwindClause unwind:
                return BindUnwind(unwind, scope, clauses);
            case ProjectionClause projection:
                var (bound, projected) = new ProjectionBinder(_context, scope).Bind(projection);
                clauses.Add(bound);
                return projected;
            case FinishClause:
                clauses.Add(new BoundFilter(new BoundConstant(Values.Value.False)));
                return new Scope(_context.Budget);
            case SubqueryClause subquery:
                var (called, outside) = _subqueryClauses.Bind(subquery, scope);
                clauses.Add(called);
                return outside;
            default:
                var (procedure, yielded) = _procedures.Bind((ProcedureClause)clause, scope);
                clauses.AddRange(procedure);
                return yielded;
        }
    }

    private Scope BindUnwind(UnwindClause unwind, Scope scope, List<BoundClause> clauses)
    {
        var list = new ExpressionBinder(_context, _subqueries, scope).Bind(unwind.List);
        var elements = list.Type.Kinds == TypeSet.List && list.Type.Elements != TypeSet.None ? list.Type.Elements : TypeSet.Any;
        var symbol = _context.NewSymbol(unwind.Variable, elements, scope, unwind.Span);
        clauses.Add(new BoundUnwind(list, symbol.Slot, symbol.Name));
        return scope.With(symbol);
    }
}
