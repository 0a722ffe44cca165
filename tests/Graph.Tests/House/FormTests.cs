namespace Graph.Tests.House;

/// <summary>A file has at most 200 lines, and a condition at most three <c>&amp;&amp;</c> and <c>||</c>. What is over that is in
/// <c>long-files.csv</c> and <c>long-conditions.csv</c>, each with its reason, and may only grow shorter.</summary>
public sealed class FormTests
{
    private const int Lines = 200;

    [Fact]
    public void No_file_is_longer_than_200_lines_without_a_reason() =>
        Findings.AssertNone(Over(LinesOf(), HouseExceptions.LongFiles, $"lines, {Lines}"));

    [Fact]
    public void No_condition_has_four_and_or_or_more_without_a_reason() =>
        Findings.AssertNone(Over(ConditionsOf(), HouseExceptions.LongConditions, "conditions of four && and || or more, 0"));

    [Fact]
    public void The_lists_of_what_is_too_long_only_grow_shorter() =>
        Findings.AssertNone(
            Shrunk(LinesOf(), HouseExceptions.LongFiles, "long-files.csv")
                .Concat(Shrunk(ConditionsOf(), HouseExceptions.LongConditions, "long-conditions.csv"))
        );

    [Fact]
    public void Each_exception_says_why() =>
        Assert.All(
            new[] { "long-files.csv", "long-conditions.csv", "long-lines.csv" }.SelectMany(HouseExceptions.Rows),
            row => Assert.Matches(@"\S+ \S+", row.ElementAtOrDefault(2) ?? "")
        );

    [Theory]
    [InlineData("if (a && (b || c) && d) { x(); }", 3)]
    [InlineData("var x = a && F(b || c, d && e) && g;", 2)]
    [InlineData("bool F() => a && b.Any(x => x.C || x.D || x.E);", 2)]
    [InlineData("return a is { B: 1 } && c || d || e && f; // && ||", 4)]
    public void Operators_count_together_where_one_condition_has_them(string code, int most)
    {
        var isTooMuch = most >= LongConditions.TooMany;

        Assert.Equal(isTooMuch ? [1] : [], LongConditions.In(code));
    }

    private static IEnumerable<string> Over(Dictionary<string, int> found, IReadOnlyDictionary<string, int> allowed, string what) =>
        found
            .Where(f => f.Value > allowed.GetValueOrDefault(f.Key))
            .Select(f => $"{f.Key} has {f.Value} {what} allowed (exception: {allowed.GetValueOrDefault(f.Key)})");

    private static IEnumerable<string> Shrunk(Dictionary<string, int> found, IReadOnlyDictionary<string, int> allowed, string list) =>
        allowed
            .Where(f => found.GetValueOrDefault(f.Key) < f.Value)
            .Select(f =>
                $"{f.Key} has {found.GetValueOrDefault(f.Key)} instead of {f.Value}."
                + $" Lower the number in tests/Graph.Tests/House/{list}, or delete the line."
            );

    private static Dictionary<string, int> LinesOf() =>
        Files().Select(f => (f.Name, Count: f.Code.AsSpan().TrimEnd('\n').Count('\n') + 1)).Where(f => f.Count > Lines).ToDictionary();

    private static Dictionary<string, int> ConditionsOf() =>
        Files().Select(f => (f.Name, LongConditions.In(f.Code).Count)).Where(f => f.Count > 0).ToDictionary();

    private static IEnumerable<(string Name, string Code)> Files() =>
        SourceFiles
            .Below(ProjectFolder.Path("src"))
            .Select(file =>
                (Path.GetRelativePath(ProjectFolder.Root, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(file))
            );
}
