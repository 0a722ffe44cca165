using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Values;

namespace Graph.Query.Planning;

/// <summary>What steps need to make their operators for one run.</summary>
internal sealed class Builder(QueryContext context, Planner planner)
{
    public QueryContext Context { get; } = context;

    public Planner Planner { get; } = planner;

    public ExpressionCompiler Expressions { get; } = new(context, planner);

    public Evaluator Compile(BoundExpression expression) => Expressions.Compile(expression);

    public Evaluator? Maybe(BoundExpression? expression) => expression is null ? null : Compile(expression);

    /// <summary>All conditions as one; null where there are none.</summary>
    public Func<Value[], bool>? Conditions(IReadOnlyList<BoundExpression> conditions)
    {
        var tests = conditions.Select(Expressions.CompileCondition).ToArray();
        return tests.Length == 0 ? null : row => Array.TrueForAll(tests, test => test(row));
    }
}
