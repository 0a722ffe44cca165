using Graph.Query.Functions;
using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Resolves <c>CALL procedure() YIELD …</c>.</summary>
internal sealed class ProcedureBinder(BindingContext context, SubqueryBinder subqueries)
{
    /// <summary>The clause, with a filter behind it where it has a condition, and what can be seen after it.</summary>
    public (IReadOnlyList<BoundClause> Clauses, Scope Scope) Bind(ProcedureClause call, Scope scope)
    {
        var procedure = Find(call);
        var result = scope.Copy();
        var yields = new List<(int, int)>();
        foreach (var (column, name) in call.Yields ?? procedure.Columns.Select(c => (c, c)))
        {
            var at = IndexOf(column, procedure, call);
            var symbol = context.NewSymbol(name, TypeSet.Any, result, call.Span);
            result.Set(symbol);
            yields.Add((at, symbol.Slot));
        }

        var bound = new BoundProcedure(procedure, yields);
        return call.Where is null
            ? ([bound], result)
            : ([bound, new BoundFilter(new ExpressionBinder(context, subqueries, result).BindCondition(call.Where))], result);
    }

    private static Procedure Find(ProcedureClause call)
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

        return call.Arguments.Count == 0
            ? procedure
            : throw new QueryException(ErrorCode.InvalidNumberOfArguments, call.Span, $"{procedure.Name} takes no arguments");
    }

    private static int IndexOf(string column, Procedure procedure, ProcedureClause call)
    {
        var at = procedure.Columns.ToList().IndexOf(column);
        return at >= 0
            ? at
            : throw new QueryException(
                ErrorCode.UndefinedVariable,
                call.Span,
                $"{procedure.Name} has no column '{column}'; it has {string.Join(", ", procedure.Columns)}"
            );
    }
}
