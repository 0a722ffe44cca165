using System.Collections.Immutable;
using System.Text;
using Graph.Model;
using Graph.Store;

namespace Graph.Tests.Store;

public sealed class GraphFileTests
{
    private static readonly Entity Clip = new("model:clip", [Labels.Model], "CLIP", PropertyMap.Empty.With("year", 2021));

    private static readonly Entity Paper = new(
        "paper:x",
        [Labels.Paper, Labels.Survey],
        "A “title”\nwith \u2028 <b>",
        PropertyMap
            .Empty.With("authors", ImmutableArray.Create("Zoë", "王"))
            .With("score", 1.0)
            .With("small", 1e-300)
            .With("open", true)
            .With("years", ImmutableArray.Create(2020L, 2021L))
            .With("shares", ImmutableArray.Create(0.5, 2.0))
    );

    private static readonly Relation Edge = new(
        RelationTypes.BuildsOn,
        Paper.Key,
        Clip.Key,
        Basis.Curated,
        1,
        2,
        [
            new Evidence("curated/a", 1, 7, "\"quoted\"\t", "rule", Basis.Curated, SourceKind.Curated, "https://example.org"),
            new Evidence("list", 3, 4, "words", "rule", Basis.Derived),
        ],
        PropertyMap.Empty.With("position", 3)
    );

    [Fact]
    public void A_graph_of_an_earlier_version_is_read_with_one_relation_for_each_fact()
    {
        const string End = "\"start\":{\"id\":\"paper:a\",\"labels\":[\"Paper\"]},\"end\":{\"id\":\"model:clip\",\"labels\":[\"Model\"]}";
        string[] lines =
        [
            """{"type":"node","id":"model:clip","labels":["Model"],"properties":{"key":"model:clip","name":"CLIP"}}""",
            """{"type":"node","id":"paper:a","labels":["Paper"],"properties":{"key":"paper:a","name":"A"}}""",
            .. new[] { ("derived", 0.9, 7), ("stated", 0.8, 3) }.Select(f =>
                FormattableString.Invariant(
                    $"{{\"type\":\"relationship\",\"id\":\"{f.Item1}\",\"label\":\"BUILDS_ON\",{End},\"properties\":{{\"basis\":\"{f.Item1}\",\"confidence\":{f.Item2},\"support\":1,\"sources\":[\"list\"],\"entries\":[{f.Item3}],\"lines\":[{f.Item3}],\"quotes\":[\"words\"],\"rules\":[\"rule\"]}}}}"
                )
            ),
        ];

        var relation = Assert.Single(
            GraphFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines))), "graph.jsonl").Relations
        );

        Assert.Equal((Basis.Stated, 0.9, 1), (relation.Basis, relation.Confidence, relation.Support));
        Assert.Equal([(3, Basis.Stated), (7, Basis.Derived)], relation.Evidence.Select(e => (e.Line, e.Basis)));
    }

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var graph = KnowledgeGraph.Create([Paper, Clip], [Edge]);

        var read = GraphFile.Read(Written(graph), "graph.jsonl");

        Assert.Equal(graph.Entities, read.Entities);
        Assert.Equal(graph.Relations, read.Relations);
    }

    [Fact]
    public void A_line_has_the_shape_of_the_contract()
    {
        var lines = new StreamReader(Written(KnowledgeGraph.Create([Clip, Paper], [Edge]))).ReadToEnd().Split('\n');

        Assert.Equal(
            """{"type":"node","id":"model:clip","labels":["Model"],"properties":{"key":"model:clip","name":"CLIP","year":2021}}""",
            lines[0]
        );
        Assert.Equal(
            """
            {"type":"relationship","id":"BUILDS_ON|paper:x|model:clip","label":"BUILDS_ON",
            "start":{"id":"paper:x","labels":["Paper","Survey"]},"end":{"id":"model:clip","labels":["Model"]},
            "properties":{"basis":"curated","confidence":1.0,"support":2,"sources":["curated/a","list"],"entries":[1,3],"lines":[7,4],
            "quotes":["\"quoted\"\t","words"],"rules":["rule","rule"],
            "bases":["curated","derived"],"kinds":["curated","list"],"citations":["https://example.org",""],"position":3}}
            """.ReplaceLineEndings(string.Empty),
            lines[2]
        );
        Assert.Equal(string.Empty, lines[3]);
    }

    [Fact]
    public void Citations_are_left_out_where_no_piece_of_evidence_has_one()
    {
        var stated = Edge with { Basis = Basis.Stated, Evidence = [Edge.Evidence[1]] };

        Assert.DoesNotContain(
            "citations",
            new StreamReader(Written(KnowledgeGraph.Create([Clip, Paper], [stated]))).ReadToEnd(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{", "graph.jsonl(2): this is no line of a graph (")]
    [InlineData("""{"type":"edge"}""", "graph.jsonl(2): this is no line of a graph (type 'edge' is neither 'node' nor 'relationship'). ")]
    [InlineData(
        """{"type":"node","id":"a","labels":["Model"],"properties":{"key":"a","name":"A","x":{}}}""",
        "graph.jsonl(2): this is no line of a graph (a property cannot hold object). "
    )]
    [InlineData(
        """{"type":"node","id":"a","labels":["Model"],"properties":{"key":"model:clip","name":"A"}}""",
        "graph.jsonl: Two entities share the key 'model:clip'. "
    )]
    public void A_line_that_is_none_is_named_by_its_number(string line, string expected)
    {
        var good = """{"type":"node","id":"model:clip","labels":["Model"],"properties":{"key":"model:clip","name":"CLIP"}}""";

        var error = Assert.Throws<GraphFileException>(() =>
            GraphFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(good + "\n" + line)), "graph.jsonl")
        );

        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named_and_the_remedy_told()
    {
        var error = Assert.Throws<GraphFileException>(() => GraphFile.Read("no-such-folder/graph.jsonl"));

        Assert.Equal("There is no graph at 'no-such-folder/graph.jsonl'. Make one with: graph build", error.Message);
    }

    private static MemoryStream Written(KnowledgeGraph graph)
    {
        var stream = new MemoryStream();
        GraphFile.Write(graph, stream);
        stream.Position = 0;
        return stream;
    }
}
