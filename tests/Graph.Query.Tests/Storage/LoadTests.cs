using System.Globalization;
using System.Text;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Tests.Storage;

/// <summary>A graph file is read as it stands, and what is wrong in it is told with its line.</summary>
public sealed class LoadTests
{
    [Fact]
    public void Lines_may_stand_in_any_order_and_fields_too()
    {
        var graph = Load(
            """{"properties":{"w":1},"end":{"id":"b"},"start":{"labels":["A"],"id":"a"},"label":"R","id":"0","type":"relationship"}""",
            """{"properties":{"name":"Anna"},"labels":["A"],"id":"a","type":"node"}""",
            "",
            """ { "type" : "node" , "id" : "b" , "labels" : [ ] , "properties" : { } } """
        );

        Assert.Equal(
            "[['Anna', 1, 'b', []]]",
            Rows(graph, "MATCH (a:A)-[r:R]->(b) RETURN a.name AS n, r.w AS w, elementId(b) AS id, labels(b) AS l")
        );
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-7", "-7")]
    [InlineData("0", "0")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("9223372036854775808", "9.223372036854776E18")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000.0")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("\"\"", "''")]
    [InlineData("\"\\u00e4\\n\\\"\\ud83d\\ude00/\\/\"", "'ä\n\"😀//'")]
    [InlineData("[1,\"a\",[null],{\"k\":2.5}]", "[1, 'a', [null], {k: 2.5}]")]
    [InlineData("{\"a\":{\"b\":[]}}", "{a: {b: []}}")]
    public void A_value_is_what_JSON_says(string json, string expected)
    {
        var graph = Load($$$"""{"type":"node","id":"a","labels":[],"properties":{"x":{{{json}}}}}""");

        Assert.Equal($"[[{expected}]]", Rows(graph, "MATCH (n) RETURN n.x AS x"));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void A_value_nested_deeper_than_sixty_four_levels_is_refused_with_its_line(string open, string close)
    {
        // The line itself and its properties are two levels.
        string Nested(int levels) =>
            """{"type":"node","id":"a","labels":[],"properties":{"x":"""
            + string.Concat(Enumerable.Repeat(open, levels))
            + "1"
            + string.Concat(Enumerable.Repeat(close, levels))
            + "}}";

        Assert.Single(QueryEngine.Compile("MATCH (n) RETURN n.x", Load(Nested(62))).Run().Rows);
        foreach (var levels in new[] { 63, 100_000 })
        {
            var error = Assert.Throws<GraphFormatException>(() => Load(Nested(levels)));
            Assert.Contains("line 1", error.Message, StringComparison.Ordinal);
            Assert.Contains("nested deeper than 64 levels", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_a_key_given_twice_the_last_counts_and_kinds_may_differ()
    {
        var graph = Load(
            """{"type":"node","id":"a","labels":[],"properties":{"x":1,"x":2}}""",
            """{"type":"node","id":"b","labels":[],"properties":{"x":"two","y":[1]}}""",
            """{"type":"node","id":"c","labels":[],"properties":{"y":1.5}}""",
            """{"type":"node","id":"d","labels":[],"properties":{"x":3,"x":"three","y":"z"}}"""
        );

        Assert.Equal("[[2, null], ['two', [1]], [null, 1.5], ['three', 'z']]", Rows(graph, "MATCH (n) RETURN n.x AS x, n.y AS y"));
    }

    [Fact]
    public void Identifiers_with_escapes_are_the_same_as_without_and_numbers_are_taken_as_written()
    {
        var graph = Load(
            """{"type":"node","id":"\u0061\"","labels":["L\u0061"],"properties":{"n\u0061me":"x"}}""",
            """{"type":"node","id":7,"labels":null,"properties":{}}""",
            """{"type":"relationship","label":"R","start":{"id":"a\""},"end":{"id":7},"properties":{}}"""
        );

        Assert.Equal(
            """[['a"', 'x', '7']]""",
            Rows(graph, "MATCH (a:La)-[:R]->(b) RETURN elementId(a) AS a, a.name AS n, elementId(b) AS b")
        );
    }

    [Fact]
    public void A_mark_at_the_beginning_and_line_endings_of_any_kind_do_not_matter()
    {
        var text =
            "\uFEFF{\"type\":\"node\",\"id\":\"a\",\"labels\":[\"A\"],\"properties\":{}}\r\n\r\n\t\n{\"type\":\"node\",\"id\":\"b\",\"labels\":[\"A\"],\"properties\":{}}";

        Assert.Equal(2, PropertyGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(text))).NodeCount);
    }

    [Fact]
    public void What_is_no_UTF_8_becomes_the_sign_for_that()
    {
        byte[] bytes = [.. """{"type":"node","id":"a","labels":[],"properties":{"x":"<"""u8, 0xFF, .. """>"}}"""u8];

        Assert.Equal("[['<\uFFFD>']]", Rows(PropertyGraph.Load(new MemoryStream(bytes)), "MATCH (n) RETURN n.x AS x"));
    }

    [Theory]
    [InlineData(
        """{"type":"relationship","label":"R","start":{"id":"a"},"end":{"id":"zz"},"properties":{}}""",
        "line 2: the relationship refers to the node 'zz', which the file does not have"
    )]
    [InlineData("""{"type":"node","id":"a","labels":[],"properties":{}}""", "line 2: the node 'a' was declared before")]
    [InlineData("""{"type":"node","labels":[],"properties":{}}""", "line 2: the node has no \"id\"")]
    [InlineData(
        """{"type":"relationship","start":{"id":"a"},"end":{"id":"a"}}""",
        "line 2: the relationship lacks \"label\", \"start\" or \"end\""
    )]
    [InlineData("""{"id":"x"}""", "line 2: expected \"type\" to be \"node\" or \"relationship\"")]
    [InlineData("""{"type":"node","id":"x","properties":[]}""", "line 2: expected one JSON object (\"properties\" is no object)")]
    [InlineData("""{"type":"node","id":"x" "labels":[]}""", "line 2: expected one JSON object (expected ',' at byte 25, found '\"')")]
    [InlineData(
        """{"type":"node","id":"x","properties":{"x":1""",
        "line 2: expected one JSON object (expected ',' at byte 44, found the end of the line)"
    )]
    [InlineData(
        """{"type":"node","id":"x","properties":{"x":"y""",
        "line 2: expected one JSON object (expected the end of a text at byte 45, found the end of the line)"
    )]
    [InlineData("""{"type":"node","id":"x"} {}""", "line 2: expected one JSON object (expected the end of the line at byte 26, found '{')")]
    [InlineData("nothing", "line 2: expected one JSON object (expected '{' at byte 1, found 'n')")]
    public void What_is_wrong_is_told_with_its_line(string line, string expected)
    {
        var error = Assert.Throws<GraphFormatException>(() => Load("""{"type":"node","id":"a","labels":[],"properties":{}}""", line));

        Assert.Equal(expected, error.Message);
    }

    [Theory]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData("-")]
    [InlineData("tru")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("[1,]")]
    [InlineData("[1 2]")]
    [InlineData("{\"a\" 1}")]
    [InlineData("")]
    public void What_is_no_JSON_is_refused(string json) =>
        Assert.Equal(
            1,
            Assert
                .Throws<GraphFormatException>(() => Load($$$"""{"type":"node","id":"a","labels":[],"properties":{"x":{{{json}}}}}"""))
                .Line
        );

    [Fact]
    public void A_file_of_many_blocks_is_put_together_in_its_order()
    {
        var text = Large();
        var graph = PropertyGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));

        Assert.Equal((30_000, 30_000), (graph.NodeCount, graph.RelationshipCount));
        Assert.Equal(
            "[[0, 'node 0', 'kind 0'], [29999, 'node 29999', 'kind 4']]",
            Rows(graph, "MATCH (n:N) WHERE id(n) = n.i AND n.i IN [0, 29999] RETURN n.i AS i, n.name AS name, n.kind AS kind ORDER BY i")
        );
        Assert.Equal(
            "[[30000, 30000]]",
            Rows(
                graph,
                "MATCH (a)-[r:NEXT]->(b) WHERE b.i = (a.i * 7 + 1) % 30000 AND r.of = a.i RETURN count(*) AS n, count(DISTINCT a) AS a"
            )
        );
    }

    [Fact]
    public void The_line_is_told_in_a_file_of_many_blocks()
    {
        var text = Large().Append("""{"type":"node"}""");

        Assert.Equal(
            60_001,
            Assert.Throws<GraphFormatException>(() => PropertyGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())))).Line
        );
    }

    // Each node stands behind the relationship that leaves it.
    private static StringBuilder Large()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 30_000; i++)
        {
            text.Append(
                    CultureInfo.InvariantCulture,
                    $$$"""{"type":"relationship","id":"r{{{i}}}","label":"NEXT","start":{"id":"n{{{i}}}"},"end":{"id":"n{{{((i * 7) + 1) % 30_000}}}"},"properties":{"of":{{{i}}}}}"""
                )
                .Append('\n');
            text.Append(
                    CultureInfo.InvariantCulture,
                    $$$"""{"type":"node","id":"n{{{i}}}","labels":["N"],"properties":{"i":{{{i}}},"name":"node {{{i}}}","kind":"kind {{{i % 5}}}"}}"""
                )
                .Append('\n');
        }

        return text;
    }

    private static PropertyGraph Load(params string[] lines) =>
        PropertyGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    private static string Rows(PropertyGraph graph, string query) =>
        Value.FromList([.. QueryEngine.Compile(query, graph).Run().Rows.Select(Value.FromList)]).ToString();
}
