using System.Text;
using Graph.Read.Records.Csv;
using Graph.Resolve.Matching;

namespace Graph.Tests.Resolve.Matching;

public sealed class RecordMatcherTests
{
    private static readonly BibliographicRecord Dblp = new(
        "a",
        "Filtering Algorithms and Implementation for Very Fast Publish/Subscribe",
        ["Françoise Fabret", "João Pereira"],
        "SIGMOD Conference",
        2001
    );

    // The Leipzig benchmark (Köpcke, Thor and Rahm, VLDB 2010); 0.986 is the best published result without labels (CollaborEM, end to end).
    [Fact]
    public void DBLP_and_ACM_are_matched_better_than_without_labels_before()
    {
        var left = Read("left.csv");
        var right = Read("right.csv");
        var gold = File.ReadLines(SharedData.Path("match/dblp-acm/gold.csv"))
            .Skip(1)
            .Select(l => l.Split(','))
            .Select(f => (f[0], f[1]))
            .ToHashSet();

        var compared = RecordMatcher.Compare(left, right, Lists.Venues);
        var found = RecordMatcher.Decide(compared, oneToOne: true).Select(p => (left[p.Left].Id, right[p.Right].Id)).ToList();

        var hits = found.Count(gold.Contains);
        Assert.InRange(2.0 * hits / (found.Count + gold.Count), 0.992, 1);
        Assert.True(compared.Length < left.Length * 5, $"{compared.Length} pairs were compared: the index lets too many through.");
    }

    [Fact]
    public void Initials_a_shortened_venue_and_a_longer_title_do_not_hide_a_match() =>
        Assert.Single(
            Match(
                [Dblp],
                [
                    Dblp with
                    {
                        Id = "b",
                        Title = "Filtering algorithms and implementation for very fast publish/subscribe systems",
                        Authors = ["F. Fabret", "J. Pereira"],
                        Venue = "International Conference on Management of Data",
                    },
                ]
            )
        );

    [Fact]
    public void The_same_title_at_another_venue_and_in_another_year_is_another_edition() =>
        Assert.Empty(Match([Dblp], [Dblp with { Id = "b", Venue = "The VLDB Journal", Year = 2003 }]));

    [Fact]
    public void A_title_alone_is_enough_where_nothing_else_is_known() =>
        Assert.Single(
            Match(
                [Dblp with { Authors = [], Venue = null, Year = null }],
                [Dblp with { Id = "b", Title = "Filtering algorithms & implementation for very fast publish/subscribe" }]
            )
        );

    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 0)]
    public void A_title_that_many_records_bear_proves_nothing(int records, int matches)
    {
        BibliographicRecord[] Catalogue(string side) =>
            [
                .. Enumerable
                    .Range(0, records)
                    .Select(i => new BibliographicRecord($"{side}{i}", "Reminiscences on Databases", [], null, null)),
            ];

        Assert.Equal(matches, Match(Catalogue("a"), Catalogue("b")).Count());
    }

    [Fact]
    public void One_to_one_takes_the_surest_pair()
    {
        var sure = Dblp with { Id = "sure" };
        var close = Dblp with { Id = "close", Title = "Filtering Algorithms for Very Fast Publish/Subscribe" };

        var compared = RecordMatcher.Compare([Dblp], [close, sure], Lists.Venues);

        Assert.Equal(1, Assert.Single(RecordMatcher.Decide(compared, oneToOne: true)).Right);
        Assert.Equal(2, RecordMatcher.Decide(compared, oneToOne: false).Length);
    }

    [Fact]
    public void Duplicates_within_one_catalogue_come_once_with_the_first_on_the_left() =>
        Assert.Equal(
            [(0, 2)],
            RecordMatcher
                .Decide(
                    RecordMatcher.Compare(
                        [Dblp, Dblp with { Id = "x", Title = "Query Optimization in Parallel Systems" }, Dblp with { Id = "y" }],
                        Lists.Venues
                    ),
                    oneToOne: false
                )
                .Select(p => (p.Left, p.Right))
        );

    [Fact]
    public void Records_are_read_whatever_columns_are_missing_and_whatever_a_web_page_left_in_them()
    {
        var records = Records("\uFEFFid,Title,authors\n1,\"On \"\"Deep\"\" Data\",\"Fran&#231;oise Fabret, H. Arno Jacobsen\"\n2,,\n");

        Assert.Equal(("1", "On \"Deep\" Data"), (records[0].Id, records[0].Title));
        Assert.Equal(["Françoise Fabret", "H. Arno Jacobsen"], records[0].Authors);
        Assert.Equal(("2", "", 0), (records[1].Id, records[1].Title, records[1].Authors.Length));
    }

    [Theory]
    [InlineData("key,title\n1,A\n", "x.csv: found the columns key, title, expected id, title and, where known, authors, venue, year.")]
    [InlineData("id,title\n,A\n", "x.csv(2): the record has no id.")]
    public void A_file_without_what_is_needed_is_refused_with_its_place(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<RecordCsvException>(() => Records(csv)).Message);

    [Fact]
    public void Pairs_are_written_with_the_ids_of_their_records()
    {
        using var stream = new MemoryStream();

        PairCsv.Write([new(0, 0, 0.9876)], [Dblp with { Id = "a,1" }], [Dblp with { Id = "b" }], stream);

        Assert.Equal("left,right,score\n\"a,1\",b,0.9876\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static IEnumerable<MatchedPair> Match(BibliographicRecord[] left, BibliographicRecord[] right) =>
        RecordMatcher.Decide(RecordMatcher.Compare(left, right, Lists.Venues), oneToOne: false);

    private static System.Collections.Immutable.ImmutableArray<BibliographicRecord> Read(string file)
    {
        using var stream = File.OpenRead(SharedData.Path("match/dblp-acm/" + file));
        return [.. RecordCsv.Read(stream, file).Select(BibliographicRecord.Of)];
    }

    private static System.Collections.Immutable.ImmutableArray<BibliographicRecord> Records(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return [.. RecordCsv.Read(stream, "x.csv").Select(BibliographicRecord.Of)];
    }
}
