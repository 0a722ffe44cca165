using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Hands rows on without telling what comes after them that a pipeline inside is complete or begins anew.</summary>
internal sealed class PassThrough(Operator outer) : Operator(null)
{
    public override bool Push(Value[] row) => outer.Push(row);
}
