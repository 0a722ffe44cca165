using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Tests.Mistakes;

/// <summary>Whole sentences, as users read them: <c>mistakes.txt</c>.</summary>
public sealed class MistakeTests
{
    private static readonly PropertyGraph Graph = Make();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (
                var block in File.ReadAllText(ProjectFolder.Path("tests/Graph.Query.Tests/Mistakes/mistakes.txt")).Split("\n\n").Skip(1)
            )
            {
                var lines = block.TrimEnd('\n').Split('\n');
                cases.Add(lines[0], string.Join('\n', lines.Skip(1).Select(line => line[4..])));
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_explained(string query, string sentence) => Assert.Equal(sentence, SentenceFor(query));

    private static string SentenceFor(string query)
    {
        try
        {
            var compiled = QueryEngine.Compile(query, Graph);
            compiled.Run();
            return string.Join('\n', compiled.Warnings.Select(warning => "warning: " + warning));
        }
        catch (QueryException error)
        {
            return error.Explain(query);
        }
    }

    private static PropertyGraph Make()
    {
        var builder = new PropertyGraphBuilder();
        var model = builder.AddNode(
            ["Model"],
            [KeyValuePair.Create("name", Value.From("CLIP")), KeyValuePair.Create("year", Value.From(2021L))]
        );
        var paper = builder.AddNode(["Paper"], [KeyValuePair.Create("title", Value.From("A paper"))]);
        builder.AddRelationship("BUILDS_ON", paper, model, [KeyValuePair.Create("basis", Value.From("stated"))]);
        return builder.Build();
    }
}
