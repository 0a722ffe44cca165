using Graph.Model;

namespace Graph.Tests.Relate;

public sealed class TitleCaseTests
{
    private static readonly string[] Types =
    [
        RelationTypes.Introduces,
        RelationTypes.BuildsOn,
        RelationTypes.Evaluates,
        RelationTypes.EvaluatesOn,
        RelationTypes.Addresses,
        RelationTypes.InModality,
    ];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_says_what_a_careful_reader_takes_from_it(string title)
    {
        var expected = Cases()[title].Where(f => f != "nothing").Order(StringComparer.Ordinal);

        Assert.Equal(expected, new RelateScene().With(title).Facts(Types).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Titles() => [.. Cases().Keys];

    private static Dictionary<string, List<string>> Cases()
    {
        var cases = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var title = "";
        foreach (
            var line in File.ReadLines(ProjectFolder.Path("tests/Graph.Tests/Relate/title-cases.txt"))
                .Where(l => l.Length > 0 && l[0] != '#')
        )
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                cases[title].Add(line.Trim());
            }
            else
            {
                cases.Add(title = line, []);
            }
        }

        return cases;
    }
}
