using System.Text.Json;
using Graph.Model;
using Graph.Read.Lists;

namespace Graph.Tests.Read.Lists.Candidates;

/// <summary>Lists in the shapes of the world, each beside what a reader takes from it (Fixtures/Shapes/README.md).</summary>
public sealed class ShapesTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string Folder = ProjectFolder.Path("tests/Graph.Tests/Read/Lists/Fixtures/Shapes");

    private static readonly string OpenFolder = ProjectFolder.Path("tests/Graph.Tests/Read/Lists/Fixtures/OpenShapes");

    public static TheoryData<string> Lists => ListsIn(Folder);

    public static TheoryData<string> OpenLists => ListsIn(OpenFolder);

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_read_as_a_person_reads_it(string list)
    {
        var differences = Differences(Folder, list);

        Assert.True(differences.Count == 0, $"{list}.md{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

    [Theory]
    [MemberData(nameof(OpenLists))]
    public void A_list_that_is_not_read_right_yet_moves_to_the_others_when_it_is(string list) =>
        Assert.True(
            Differences(OpenFolder, list).Count > 0,
            $"{list} is read right now: move it from Fixtures/OpenShapes to Fixtures/Shapes."
        );

    [Fact]
    public void Every_list_has_its_expected_entries_and_its_line_in_the_README()
    {
        var described = File.ReadLines(Path.Combine(Folder, "README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("` | ", StringComparison.Ordinal))
            .Select(line => line[3..line.IndexOf('`', 3)]);
        var written = Directory.EnumerateFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README");

        Assert.Equal(written.Order(StringComparer.Ordinal), Lists.Select(row => row.Data));
        Assert.Superset(Lists.Select(row => row.Data).ToHashSet(StringComparer.Ordinal), described.ToHashSet(StringComparer.Ordinal));
    }

    private static TheoryData<string> ListsIn(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.expected.jsonl")
                .Select(path => Path.GetFileName(path).Replace(".expected.jsonl", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static IReadOnlyList<string> Differences(string folder, string list)
    {
        var text = File.ReadAllText(Path.Combine(folder, $"{list}.md"));
        var extraction = ListReader.Read(new SourceText(list, $"{list}.md", text, ""));
        return ShapeComparison.Differences(ExpectedEntries(folder, list), extraction.Mentions);
    }

    private static List<ExpectedEntry> ExpectedEntries(string folder, string list) =>
        [
            .. File.ReadLines(Path.Combine(folder, $"{list}.expected.jsonl"))
                .Select(line => JsonSerializer.Deserialize<ExpectedEntry>(line, Json)!),
        ];
}
