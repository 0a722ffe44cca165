using System.Text.RegularExpressions;

namespace Graph.Tests.House;

/// <summary>The house keeps its order: data runs left to right, and each room sees only rooms to its left and the model.</summary>
public sealed partial class HouseRules
{
    private static readonly string[] LeftToRight = ["Knowledge", "Sources", "Read", "Resolve", "Relate", "Store", "Ask", "Draw", "Write"];

    // What every room may use; of the two, the model may use the text.
    private static readonly string[] ForAll = ["Text", "Graphs", "Model"];

    public static TheoryData<string> Rooms => [.. ForAll.Concat(LeftToRight).Where(r => Directory.Exists(Room(r)))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_rooms_to_its_left(string room)
    {
        var allowed = ForAll.Concat(LeftToRight).TakeWhile(r => r != room).Append(room).ToHashSet();

        Assert.Equal([], UsesIn(Room(room)).Where(use => !allowed.Contains(use.Room)).Select(use => $"{use.File} uses {use.Room}"));
    }

    [Fact]
    public void The_query_engine_knows_nothing_of_the_house()
    {
        Assert.Equal([], UsesIn(ProjectFolder.Path("src/Graph.Query")).Select(use => $"{use.File} uses {use.Room}"));
        Assert.DoesNotContain(
            "Reference Include",
            File.ReadAllText(ProjectFolder.Path("src/Graph.Query/Graph.Query.csproj")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_room_stands_in_the_map()
    {
        var map = File.ReadAllText(ProjectFolder.Path("src/README.md"));

        var rooms = Directory.EnumerateDirectories(ProjectFolder.Path("src/Graph")).Select(f => Path.GetFileName(f)).Except(["bin", "obj"]);

        Assert.All(rooms, room => Assert.Contains($"`Graph/{room}`", map, StringComparison.Ordinal));
    }

    [Fact]
    public void A_namespace_is_the_folder_it_stands_in()
    {
        var misplaced =
            from project in new[] { "Graph", "Graph.Query", "Graph.Cli" }
            let root = ProjectFolder.Path($"src/{project}")
            from file in Sources(root)
            let folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!)
            let expected = folder == "." ? project : $"{project}.{folder.Replace(Path.DirectorySeparatorChar, '.')}"
            let actual = Namespace().Match(File.ReadAllText(file)).Groups[1].Value
            where
                actual.Length > 0
                && actual != expected
                && !(project == "Graph.Cli" && expected.StartsWith(actual, StringComparison.Ordinal))
            select $"{file}: {actual}, expected {expected}";

        Assert.Equal([], misplaced);
    }

    [Fact]
    public void Every_decision_stands_in_the_index()
    {
        var map = File.ReadAllText(ProjectFolder.Path("src/README.md"));

        var decisions = Directory.EnumerateFiles(ProjectFolder.Path("src/decisions"), "*.md").Select(f => Path.GetFileName(f));

        Assert.All(decisions, decision => Assert.Contains($"decisions/{decision}", map, StringComparison.Ordinal));
    }

    private static string Room(string room) => ProjectFolder.Path($"src/Graph/{room}");

    private static IEnumerable<(string File, string Room)> UsesIn(string folder) =>
        from file in Sources(folder)
        from Match use in UsedRoom().Matches(File.ReadAllText(file))
        where !use.Groups[1].Value.StartsWith("Query", StringComparison.Ordinal)
        select (Path.GetFileName(file), use.Groups[1].Value);

    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\s*using (?:static )?Graph\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsedRoom();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
