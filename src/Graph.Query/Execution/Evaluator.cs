using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>The value of an expression for one row.</summary>
internal delegate Value Evaluator(Value[] row);
