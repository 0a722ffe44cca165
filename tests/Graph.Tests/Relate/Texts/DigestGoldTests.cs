using System.Text.Json;
using Graph.Model;
using Graph.Text;

namespace Graph.Tests.Relate.Texts;

/// <summary>A weekly digest, whose descriptions people read for what models are assessed on.</summary>
public sealed class DigestGoldTests
{
    private const string List = "dair-ai-ML-Papers-of-the-Week";

    [Fact]
    public void Most_data_sets_that_the_descriptions_name_for_an_assessment_are_found()
    {
        var expected = File.ReadLines(SharedData.Path("fields/relations.jsonl"))
            .Select(l => JsonElement.Parse(l))
            .Where(r => Word(r, "list") == List && Word(r, "type") == RelationTypes.EvaluatesOn && r.GetProperty("certain").GetBoolean())
            .Select(r => (Line: r.GetProperty("line").GetInt32(), Names: NamesOf(r)))
            .ToList();

        var lists = ReadLists.Open(Inputs.Of([SharedData.Path($"fields/lists/{List}.md")]));
        var graph = Pipeline.Run(lists, Seeds.Load(Path.GetTempPath(), "none"), CancellationToken.None).Graph;
        var found = graph
            .Relations.Where(r => r.Type == RelationTypes.EvaluatesOn)
            .SelectMany(r => r.Evidence, (r, e) => (e.Line, Name: NameForm.Of(graph.Find(r.To)!.Name)))
            .ToHashSet();

        Assert.True(expected.Count(e => e.Names.Any(n => found.Contains((e.Line, n)))) >= 7);
    }

    private static List<string> NamesOf(JsonElement row) =>
        [NameForm.Of(Word(row, "object")), .. row.GetProperty("accept").EnumerateArray().Select(a => NameForm.Of(a.GetString()!))];

    private static string Word(JsonElement row, string field) => row.GetProperty(field).GetString()!;
}
