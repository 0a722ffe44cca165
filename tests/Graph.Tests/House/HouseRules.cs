using System.Text.RegularExpressions;

namespace Graph.Tests.House;

/// <summary>The house keeps what its map promises. What uses what is in <see cref="RoomTests"/>.</summary>
public sealed partial class HouseRules
{
    [Fact]
    public void The_query_engine_uses_no_package_and_nothing_of_the_house() =>
        Assert.DoesNotContain(
            "Reference Include",
            File.ReadAllText(ProjectFolder.Path("src/Graph.Query/Graph.Query.csproj")),
            StringComparison.Ordinal
        );

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
            from project in new[] { "Graph", "Graph.Query", "Graph.Measure", "Graph.Cli" }
            let root = ProjectFolder.Path($"src/{project}")
            from file in SourceFiles.Below(root)
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

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
