using System.Runtime.CompilerServices;
using Graph.Query.Storage;

namespace Graph.Query.Execution.ColumnPredicates;

/// <summary>Whether a node has labels that fulfil an expression.</summary>
/// <param name="sets">For each label set, whether it does.</param>
internal sealed class LabelSetTest(PropertyGraph graph, bool[] sets) : IdTest
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Holds(int id) => sets[graph.LabelSetOf(id)];
}
