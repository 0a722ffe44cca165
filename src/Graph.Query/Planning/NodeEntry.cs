using Graph.Query.Binding;

namespace Graph.Query.Planning;

/// <summary>A way to bind a node that is reached from nowhere.</summary>
/// <param name="Step">The step that binds it.</param>
/// <param name="Proven">The condition that need not be tested any more; null where none is.</param>
/// <param name="Rows">How many nodes it is expected to give.</param>
internal sealed record NodeEntry(PlanStep Step, Conjunct? Proven, double Rows);
