using Graph.Query.Binding;

namespace Graph.Query.Execution;

/// <summary>Makes the operators of a query that stands inside an expression. Whoever plans queries is one; expressions need to know no
/// more.</summary>
internal interface ISubqueries
{
    /// <summary>The first operator of a subquery, whose rows end in a sink.</summary>
    Operator Build(BoundQuery query, QueryContext context, Operator sink);
}
