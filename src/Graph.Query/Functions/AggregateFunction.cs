using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>A function of the values of many rows.</summary>
/// <param name="Arguments">How many arguments it takes; 0 for <c>count(*)</c>.</param>
internal sealed record AggregateFunction(string Name, int Arguments, StaticType Returns, Func<Aggregator> Create)
{
    /// <summary>The kinds that an argument may have.</summary>
    public TypeSet Accepts { get; init; } = TypeSet.Any;
}

/// <summary>What is known of one group so far.</summary>
internal abstract class Aggregator
{
    /// <summary>Takes the value of one row, which is never null (but for <c>count(*)</c>).</summary>
    public abstract void Add(Value value, Value second);

    public abstract Value Result();
}
