using Graph.Query.Functions;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Closures that make maps.</summary>
internal static class MapCompiler
{
    /// <summary>A map of calculated values.</summary>
    public static Evaluator Map((string Key, Evaluator Value)[] entries) =>
        row => Value.From(new MapValue(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value(row)))));

    /// <summary>A map of properties of one value, all of them under the key <c>*</c>, and of calculated values; null of null.</summary>
    public static Evaluator Projection(Evaluator target, (string Key, Evaluator? Value)[] entries) =>
        row =>
        {
            var owner = target(row);
            return owner.IsNull
                ? default
                : Value.From(
                    new MapValue(
                        entries.SelectMany(entry =>
                            entry.Value is not null ? [KeyValuePair.Create(entry.Key, entry.Value(row))]
                            : entry.Key == "*" ? Properties.All(owner).Entries
                            : [KeyValuePair.Create(entry.Key, Properties.Get(owner, entry.Key))]
                        )
                    )
                );
        };
}
