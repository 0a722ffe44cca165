using System.Globalization;

namespace Graph.Tests.House;

/// <summary>What breaks a rule of the house today. The files beside this one hold it, sorted, and may only grow shorter.</summary>
internal static class HouseExceptions
{
    /// <summary>Uses of one room or sub-room by another that the rules forbid; each line ends with the issue that mends it.</summary>
    public static IReadOnlyList<(string From, string To)> Uses { get; } = [.. Rows("exceptions.csv").Select(r => (r[0], r[1]))];

    /// <summary>How many lines of a file are too long, by the file's path in the project.</summary>
    public static IReadOnlyDictionary<string, int> LongLines { get; } = Counts("long-lines.csv");

    /// <summary>How many lines a file has that is too long.</summary>
    public static IReadOnlyDictionary<string, int> LongFiles { get; } = Counts("long-files.csv");

    /// <summary>How many conditions of a file are too long.</summary>
    public static IReadOnlyDictionary<string, int> LongConditions { get; } = Counts("long-conditions.csv");

    /// <summary>The lines of a file of exceptions below its header.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(ProjectFolder.Path("tests/Graph.Tests/House/" + name)).Skip(1).Select(l => l.Split(',', 3));

    private static Dictionary<string, int> Counts(string name) =>
        Rows(name).ToDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));
}
