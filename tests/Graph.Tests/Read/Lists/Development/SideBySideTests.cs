using Graph.Model;
using Graph.Read;

namespace Graph.Tests.Read.Lists.Development;

/// <summary>Lists that are read side by side, the long ones first.</summary>
public sealed class SideBySideTests
{
    [Fact]
    public void Each_reading_stands_where_its_list_stands_whatever_their_lengths()
    {
        SourceText[] lists = [List("short", 1), List("longest", 40), List("empty", 0), List("long", 20), List("middle", 5)];

        var readings = SourceFormats.ReadAll([.. lists]);

        Assert.Equal(lists.Select(list => list.Id), readings.Select(reading => reading.Source.Id));
        Assert.Equal([1, 40, 0, 20, 5], readings.Select(reading => reading.Mentions.Length));
    }

    private static SourceText List(string id, int papers) =>
        new(
            id,
            $"{id}.md",
            string.Concat(
                Enumerable
                    .Range(0, papers)
                    .Select(n => $"- [A Title of Some Words Number {n}](https://arxiv.org/abs/2101.{n:00000}), CVPR 2021\n")
            ),
            ""
        );
}
