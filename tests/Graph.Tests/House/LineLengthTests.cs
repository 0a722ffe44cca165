namespace Graph.Tests.House;

/// <summary>A line has at most 140 columns. The layout is made by a program, which cuts no text and no comment; what is too long today
/// is in <c>long-lines.csv</c>.</summary>
public sealed class LineLengthTests
{
    private const int Columns = 140;

    private static readonly string[] Roots = ["src", "tests"];

    [Fact]
    public void No_line_is_longer_than_140_columns() =>
        Findings.AssertNone(
            LongLines()
                .Where(f => f.Value > HouseExceptions.LongLines.GetValueOrDefault(f.Key))
                .Select(f =>
                    $"{f.Key} has {f.Value} lines over {Columns} columns, {HouseExceptions.LongLines.GetValueOrDefault(f.Key)} allowed"
                )
        );

    [Fact]
    public void The_list_of_long_lines_only_grows_shorter()
    {
        var found = LongLines();

        Findings.AssertNone(
            HouseExceptions
                .LongLines.Where(f => found.GetValueOrDefault(f.Key) < f.Value)
                .Select(f =>
                    $"{f.Key} has {found.GetValueOrDefault(f.Key)} long lines instead of {f.Value}."
                    + " Lower the number in tests/Graph.Tests/House/long-lines.csv, or delete the line."
                )
        );
    }

    private static Dictionary<string, int> LongLines() =>
        Roots
            .SelectMany(root => SourceFiles.Below(ProjectFolder.Path(root)))
            .Select(file => (File: file, Count: File.ReadLines(file).Count(l => l.Length > Columns)))
            .Where(f => f.Count > 0)
            .ToDictionary(f => Path.GetRelativePath(ProjectFolder.Root, f.File).Replace(Path.DirectorySeparatorChar, '/'), f => f.Count);
}
