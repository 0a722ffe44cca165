using Graph.Query.Functions;
using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Resolves the names of a whole query, clause by clause.</summary>
internal sealed class QueryBinder(BindingContext context)
{
    private readonly SubqueryBinder _subqueries = new(context);

    /// <summary>A query of its own.</summary>
    public BoundQuery Bind(UnionQuery query) => BindInner(query, new Scope(context.Budget), needsReturn: true);

    /// <summary>A query that sees the variables around it.</summary>
    public BoundQuery BindInner(UnionQuery query, Scope outer, bool needsReturn, bool importsByWith = false)
    {
        var branches = new List<IReadOnlyList<BoundClause>>();
        IReadOnlyList<string>? columns = null;
        var slots = new List<int>();
        foreach (var part in query.Parts)
        {
            var imports = importsByWith && Imports(part.Clauses[0], outer);
            if (imports)
            {
                CheckImport((ProjectionClause)part.Clauses[0]);
            }

            var seen = importsByWith && !imports ? new Scope(context.Budget) : outer;
            var (clauses, scope) = BindSingle(part, seen, needsReturn, keepsOuter: !importsByWith);
            var names = scope?.Symbols.Select(s => s.Name).ToList() ?? [];
            if (columns is not null && (columns.Count != names.Count || columns.Except(names).Any()))
            {
                throw new QueryException(ErrorCode.DifferentColumnsInUnion, part.Span, "all parts of a UNION must have the same columns");
            }

            if (columns is null)
            {
                slots.AddRange(names.Select(_ => context.NewSlot()));
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

    // A WITH that mentions nothing from outside is one like any other.
    private static bool Imports(Clause first, Scope outer) =>
        first is ProjectionClause { IsReturn: false } with && (with.Star || with.Items.Any(item => Mentions(item.Expression, outer)));

    private static bool Mentions(Expression expression, Scope outer) =>
        (expression is VariableExpression variable && outer.Find(variable.Name) is not null)
        || SyntaxTree.Children(expression).Any(child => Mentions(child, outer));

    private static void CheckReturn(SingleQuery part)
    {
        if (
            part.Clauses[^1] is ProjectionClause { IsReturn: true } last
            && last.Items.FirstOrDefault(item => item.Alias is null && item.Expression is not VariableExpression) is { } unnamed
        )
        {
            throw new QueryException(
                ErrorCode.NoExpressionAlias,
                unnamed.Span,
                "an expression that CALL { … } returns needs a name: write AS and one"
            );
        }
    }

    private static void CheckImport(ProjectionClause first)
    {
        if (first.Distinct || first.OrderBy.Count > 0 || first.Skip is not null || first.Limit is not null || first.Where is not null)
        {
            throw new QueryException(
                ErrorCode.InvalidClauseComposition,
                first.Span,
                "the WITH that imports variables into CALL takes no DISTINCT, ORDER BY, SKIP, LIMIT or WHERE; write them in a second WITH"
            );
        }

        if (first.Items.Any(item => item.Expression is not VariableExpression || (item.Alias ?? item.Text) != item.Text))
        {
            throw new QueryException(
                ErrorCode.InvalidClauseComposition,
                first.Span,
                "the WITH that imports variables into CALL takes their names as they are"
            );
        }
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
                var (pattern, matched) = new PatternBinder(context, scope, mayDeclare: true).Bind(match.Patterns, match.Where);
                clauses.Add(new BoundMatch(match.Optional, pattern));
                return matched;
            case UnwindClause unwind:
                return BindUnwind(unwind, scope, clauses);
            case ProjectionClause projection:
                var (bound, projected) = new ProjectionBinder(context, scope).Bind(projection);
                clauses.Add(bound);
                return projected;
            case FinishClause:
                clauses.Add(new BoundFilter(new BoundConstant(Values.Value.False)));
                return new Scope(context.Budget);
            case SubqueryClause subquery:
                return BindSubquery(subquery, scope, clauses);
            default:
                return BindProcedure((ProcedureClause)clause, scope, clauses);
        }
    }

    private Scope BindUnwind(UnwindClause unwind, Scope scope, List<BoundClause> clauses)
    {
        var list = new ExpressionBinder(context, _subqueries, scope).Bind(unwind.List);
        var elements = list.Type.Kinds == TypeSet.List && list.Type.Elements != TypeSet.None ? list.Type.Elements : TypeSet.Any;
        var symbol = New(unwind.Variable, elements, scope, unwind.Span);
        clauses.Add(new BoundUnwind(list, symbol.Slot, symbol.Name));
        return scope.With(symbol);
    }

    private Scope BindSubquery(SubqueryClause subquery, Scope scope, List<BoundClause> clauses)
    {
        var seen = scope;
        if (subquery.Imports is { } imports && !subquery.ImportsAll)
        {
            seen = new Scope(context.Budget);
            foreach (var import in imports)
            {
                seen.Set(scope.Get(import.Name, import.Span));
            }
        }

        foreach (var part in subquery.Query.Parts)
        {
            CheckReturn(part);
        }

        var query = BindInner(subquery.Query, seen, needsReturn: true, importsByWith: subquery.Imports is null);
        clauses.Add(new BoundCallSubquery(query, subquery.Optional));
        var result = scope.Copy();
        foreach (var (name, slot) in query.Columns.Zip(query.Slots))
        {
            if (scope.Find(name) is not null)
            {
                throw AlreadyBound(name, subquery.Span);
            }

            result.Set(new Symbol(name, slot, StaticType.Any));
        }

        return result;
    }

    private Scope BindProcedure(ProcedureClause call, Scope scope, List<BoundClause> clauses)
    {
        if (Procedure.Find(call.Name) is not { } procedure)
        {
            throw new QueryException(
                ErrorCode.ProcedureNotFound,
                call.Span,
                $"the procedure {call.Name} is not supported; there are {string.Join(", ", Procedure.Names)}",
                ErrorKind.ProcedureError
            );
        }

        if (call.Arguments.Count > 0)
        {
            throw new QueryException(ErrorCode.InvalidNumberOfArguments, call.Span, $"{procedure.Name} takes no arguments");
        }

        var result = scope.Copy();
        var yields = new List<(int, int)>();
        foreach (var (column, name) in call.Yields ?? procedure.Columns.Select(c => (c, c)))
        {
            var at = procedure.Columns.ToList().IndexOf(column);
            if (at < 0)
            {
                throw new QueryException(
                    ErrorCode.UndefinedVariable,
                    call.Span,
                    $"{procedure.Name} has no column '{column}'; it has {string.Join(", ", procedure.Columns)}"
                );
            }

            var symbol = New(name, TypeSet.Any, result, call.Span);
            result.Set(symbol);
            yields.Add((at, symbol.Slot));
        }

        clauses.Add(new BoundProcedure(procedure, yields));
        if (call.Where is not null)
        {
            clauses.Add(new BoundFilter(new ExpressionBinder(context, _subqueries, result).BindCondition(call.Where)));
        }

        return result;
    }

    private Symbol New(string name, TypeSet kinds, Scope scope, TextSpan span) =>
        scope.Find(name) is null ? new Symbol(name, context.NewSlot(), kinds) : throw AlreadyBound(name, span);

    private static QueryException AlreadyBound(string name, TextSpan span) =>
        new(ErrorCode.VariableAlreadyBound, span, $"the variable '{name}' is already defined");
}
