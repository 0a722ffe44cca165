using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.EndToEnd.Tests.Query;

/// <summary>A small graph to ask.</summary>
internal static class PromptGraph
{
    public static PropertyGraph Make()
    {
        var builder = new PropertyGraphBuilder();
        var clip = builder.AddNode(
            ["Model"],
            [KeyValuePair.Create("name", Value.From("CLIP")), KeyValuePair.Create("year", Value.From(2021L))]
        );
        var paper = builder.AddNode(
            ["Paper", "Odd label"],
            [KeyValuePair.Create("name", Value.From("A paper")), KeyValuePair.Create("title", Value.From("A paper"))]
        );
        builder.AddRelationship("BUILDS_ON", paper, clip, []);
        builder.AddRelationship("EVALUATES", paper, clip, []);
        return builder.Build();
    }
}
