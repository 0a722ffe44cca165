using Graph.Query.Functions;
using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Questions about expressions as written.</summary>
internal static class SyntaxTree
{
    public static bool HasAggregate(Expression expression) =>
        (expression is CallExpression call && IsAggregate(call)) || Children(expression).Any(HasAggregate);

    public static bool IsAggregate(CallExpression call) => call.Star || FunctionTable.Aggregate(call.Name) is not null;

    /// <summary>The expressions inside one, but for those of subqueries, which aggregate for themselves.</summary>
    public static IEnumerable<Expression> Children(Expression expression) =>
        expression switch
        {
            PropertyExpression e => [e.Target],
            IndexExpression e => [e.Target, e.Index],
            SliceExpression e => Some(e.Target, e.From, e.To),
            UnaryExpression e => [e.Operand],
            BinaryExpression e => [e.Left, e.Right],
            IsNullExpression e => [e.Operand],
            LabelTestExpression e => [e.Target],
            CallExpression e => e.Arguments,
            ListExpression e => e.Items,
            MapExpression e => e.Entries.Select(entry => entry.Value),
            MapProjectionExpression e => Some([e.Target, .. e.Entries.Select(entry => entry.Value)]),
            CaseExpression e => Some([e.Subject, .. e.Branches.SelectMany(b => new[] { b.When, b.Then }), e.Else]),
            ComprehensionExpression e => Some(e.List, e.Where, e.Map),
            QuantifierExpression e => [e.List, e.Where],
            ReduceExpression e => [e.Initial, e.List, e.Body],
            SharedExpression e => [e.Value, e.Body],
            _ => [],
        };

    private static IEnumerable<Expression> Some(params IEnumerable<Expression?> expressions) => expressions.OfType<Expression>();
}
