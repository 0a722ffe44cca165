namespace Graph.Tests.House;

/// <summary>The order of the rooms, and what a namespace says about where a type is at home.</summary>
internal static class HouseMap
{
    // The recipe (Pipeline and what stands beside it) uses every room and is used by none.
    private const string Recipe = "Graph";

    /// <summary>From left to right, as <c>src/README.md</c> draws them.</summary>
    public static IReadOnlyList<string> LeftToRight { get; } =
    [
        "Graph.Query",
        "Graph.Text",
        "Graph.Model",
        "Graph.Graphs",
        "Graph.Knowledge",
        "Graph.Sources",
        "Graph.Read",
        "Graph.Resolve",
        "Graph.Relate",
        "Graph.Store",
        "Graph.Ask",
        "Graph.Draw",
        "Graph.Write",
        Recipe,
        "Graph.Measure",
    ];

    /// <summary>The room that a namespace belongs to.</summary>
    public static string RoomOf(string space) => string.Join('.', space.Split('.').Take(2));

    /// <summary>Where two namespaces part: the two neighbours below the last name that they share. Null where one holds the
    /// other: a room may use what it is made of, and its parts may use what it keeps for all of them.</summary>
    public static (string From, string To)? Neighbours(string from, string to)
    {
        var (one, other) = (from.Split('.'), to.Split('.'));
        var shared = one.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        return shared == Math.Min(one.Length, other.Length)
            ? null
            : (string.Join('.', one.Take(shared + 1)), string.Join('.', other.Take(shared + 1)));
    }
}
