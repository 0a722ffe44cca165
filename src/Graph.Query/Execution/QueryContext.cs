using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>What all operators and expressions of one run share.</summary>
internal sealed record QueryContext(PropertyGraph Graph, IReadOnlyDictionary<string, Value> Parameters, Budget Budget)
{
    /// <summary>Where rows and time of each operator are counted; null where nobody asked.</summary>
    public Profile? Profile { get; init; }
}
