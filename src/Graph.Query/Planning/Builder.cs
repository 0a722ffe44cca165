using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Execution.ColumnPredicates;
using Graph.Query.Values;

namespace Graph.Query.Planning;

/// <summary>What steps need to make their operators for one run.</summary>
internal sealed class Builder(QueryContext context, Planner planner)
{
    public QueryContext Context { get; } = context;

    public Planner Planner { get; } = planner;

    public ExpressionCompiler Expressions { get; } = new(context, planner);

    public Evaluator Compile(BoundExpression expression) => Expressions.Compile(expression);

    public Evaluator? Maybe(BoundExpression? expression) => Expressions.Maybe(expression);

    /// <summary>The conditions that can be tested on a node or relationship by its number.</summary>
    /// <param name="slot">Where it stands; each of them reads nothing else.</param>
    /// <param name="rest">The conditions that cannot, because of what they ask or of what the graph holds.</param>
    public IdTest[] Tests(IReadOnlyList<BoundExpression> conditions, int slot, ValueKind kind, out IReadOnlyList<BoundExpression> rest)
    {
        var compiled = conditions
            .Select(condition => (Condition: condition, Test: IdTestCompiler.TryCompile(condition, slot, kind, Expressions)))
            .ToList();
        rest = [.. compiled.Where(c => c.Test is null).Select(c => c.Condition)];
        return [.. compiled.Select(c => c.Test).OfType<IdTest>()];
    }

    /// <summary>An operator that tests conditions on rows; the next one itself where there are none.</summary>
    public Operator Filter(IReadOnlyList<BoundExpression> conditions, Operator next) =>
        Conditions(conditions) is { } test ? new FilterOperator(test, next) : next;

    /// <summary>All conditions as one; null where there are none.</summary>
    public Func<Value[], bool>? Conditions(IReadOnlyList<BoundExpression> conditions)
    {
        var tests = conditions.Select(Expressions.CompileCondition).ToArray();
        return tests.Length == 0 ? null : row => Array.TrueForAll(tests, test => test(row));
    }
}
