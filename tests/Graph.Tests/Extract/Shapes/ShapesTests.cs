using System.Text.Json;
using Graph.Extract;

namespace Graph.Tests.Extract.Shapes;

/// <summary>Lists in the shapes of the world, each beside what a reader takes from it (Fixtures/Shapes/README.md).</summary>
public sealed class ShapesTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string Folder = ProjectFolder.Path("tests/Graph.Tests/Extract/Fixtures/Shapes");

    public static TheoryData<string> Lists => [.. Directory.EnumerateFiles(Folder, "*.expected.jsonl")
        .Select(path => Path.GetFileName(path).Replace(".expected.jsonl", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_read_as_a_person_reads_it(string list)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{list}.md"));

        var extraction = ListReader.Read(new SourceText(list, $"{list}.md", text, ""));

        var differences = ShapeComparison.Differences(ExpectedEntries(list), extraction.Mentions);
        Assert.True(differences.Count == 0, $"{list}.md{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

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

    private static List<ExpectedEntry> ExpectedEntries(string list) =>
        [.. File.ReadLines(Path.Combine(Folder, $"{list}.expected.jsonl")).Select(line => JsonSerializer.Deserialize<ExpectedEntry>(line, Json)!)];
}
