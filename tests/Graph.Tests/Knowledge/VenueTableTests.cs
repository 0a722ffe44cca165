using Graph.Knowledge;

namespace Graph.Tests.Knowledge;

public sealed class VenueTableTests
{
    private static readonly VenueTable Table = VenueTable.Load();

    public static TheoryData<string, string, string> Texts
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (
                var line in File.ReadLines(ProjectFolder.Path("tests/Graph.Tests/Knowledge/venues.tsv"))
                    .Where(l => l.Contains('\t', StringComparison.Ordinal))
            )
            {
                rows.Add(line.Split('\t')[0], line.Split('\t')[1], line.Split('\t')[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_names_its_venue(string text, string name, string kind)
    {
        var venue = Table.Find(text);

        Assert.Equal((name, kind), (venue?.Name ?? "-", venue?.Kind.ToString().ToLowerInvariant() ?? "-"));
    }

    [Fact]
    public void Every_venue_is_found_by_its_own_names() =>
        Assert.All(Table.All, venue => Assert.Equal((venue, venue), (Table.Find(venue.Name), Table.Find(venue.FullName))));

    [Fact]
    public void A_folder_stands_in_for_the_venues_that_came_with_the_program()
    {
        var table = Load("conference:\n  FOO: {full: Conference on Foo, aliases: [Foo Days]}\n");

        Assert.Equal(new Venue("FOO", "Conference on Foo", VenueKind.Conference), table.Find("Foo Days 2021"));
        Assert.Null(table.Find("CVPR"));
    }

    [Theory]
    [InlineData("conference: [A]", "venues.yaml(1,13): found something else, expected a mapping: short names of venues.")]
    [InlineData("fair:\n  A: {full: B}", "venues.yaml(1,1): found 'fair', expected conference, journal, workshop, preprint or other.")]
    [InlineData("journal:\n  A: {long: B}", "venues.yaml(2,7): found 'long', expected full, aliases or certain.")]
    [InlineData("journal:\n  A: {full: B}\n  C: {full: B}", "venues.yaml(3): 'B' names C, but also A; keep it at one of them.")]
    public void A_file_of_another_form_is_refused_with_its_place(string yaml, string message) =>
        Assert.EndsWith(message, Assert.Throws<VocabularyException>(() => Load(yaml)).Message, StringComparison.Ordinal);

    private static VenueTable Load(string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("venues-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "venues.yaml"), yaml);
            return VenueTable.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
