using Graph.Read.Lists.Parts;

namespace Graph.Tests.Read.Lists.Parts;

/// <summary>Single cues, each by itself; the cases are in <c>part-cases.txt</c>.</summary>
public sealed class PartCaseTests
{
    public static TheoryData<string, string, string> Cases =>
        [
            .. File.ReadLines(ProjectFolder.Path("tests/Graph.Tests/Read/Lists/Parts/part-cases.txt"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(" | "))
                .Select(parts => new TheoryDataRow<string, string, string>(parts[0], parts[1], parts[2])),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_few_words_say_what_a_reader_sees_in_them(string cue, string words, string expected) =>
        Assert.Equal(expected, Read(cue, words));

    private static string Read(string cue, string words) =>
        cue switch
        {
            "year" => DateReader.FindLast(words) is { } date ? $"{date.Year}" : "nothing",
            "venue" => VenueReader.Read(words, out var found) == VenueStrength.None ? "nothing" : $"{found.Venue}, {found.Year}",
            "prose" => ProseCue.Find(words) ? "yes" : "no",
            "connective" => ProseCue.EndsInConnective(words) ? "yes" : "no",
            _ => throw new InvalidOperationException($"part-cases.txt: '{cue}' is no cue; year, venue, prose and connective are."),
        };
}
