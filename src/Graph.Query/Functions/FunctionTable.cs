namespace Graph.Query.Functions;

/// <summary>All functions by name, whatever its case.</summary>
internal static class FunctionTable
{
    private static readonly Dictionary<string, ScalarFunction> Scalars = new[]
    {
        EntityFunctions.All,
        ListFunctions.All,
        TextFunctions.All,
        NumberFunctions.All,
        ConversionFunctions.All,
    }
        .SelectMany(all => all)
        .ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, AggregateFunction> Aggregates = AggregateFunctions.All.ToDictionary(
        f => f.Name,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Functions of Neo4j that a query may name and this engine lacks.</summary>
    private static readonly HashSet<string> Refused = new(
        [
            "datetime",
            "localdatetime",
            "localtime",
            "time",
            "duration",
            "point",
            "linenumber",
            "file",
            "graph.byname",
            "date.truncate",
            "date.realtime",
            "date.statement",
            "date.transaction",
            "duration.between",
            "duration.indays",
            "duration.inmonths",
            "duration.inseconds",
            "datetime.fromepoch",
            "datetime.fromepochmillis",
            "randomuuid",
            "timestamp",
            "vector.similarity.cosine",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    public static IEnumerable<string> Names => Scalars.Keys.Concat(Aggregates.Keys).Order(StringComparer.Ordinal);

    public static ScalarFunction? Scalar(string name) => Scalars.GetValueOrDefault(name);

    public static AggregateFunction? Aggregate(string name) => Aggregates.GetValueOrDefault(name);

    public static bool IsRefused(string name) =>
        Refused.Contains(name)
        || name.StartsWith("apoc.", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("gds.", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("point.", StringComparison.OrdinalIgnoreCase);
}
