using Graph.Cli.Commands.Query;

namespace Graph.EndToEnd.Tests.Query;

public sealed class CompleterTests
{
    private readonly Completer _completer = new(PromptGraph.Make());

    [Theory]
    [InlineData("MATCH (m:", "Model, Paper, `Odd label`")]
    [InlineData("MATCH (m:mo", "Model")]
    [InlineData("MATCH (m:Model|Pa", "Paper")]
    [InlineData("MATCH (m) WHERE m:!Mo", "Model")]
    [InlineData("MATCH (p)-[r:B", "BUILDS_ON")]
    [InlineData("MATCH (p)-[:BUILDS_ON|E", "EVALUATES")]
    [InlineData("MATCH (p)-[:BUILDS_ON]->(m:Mo", "Model")]
    [InlineData("MATCH (m) WHERE m.na", "name")]
    [InlineData("MATCH (m:Model {ye", "year")]
    [InlineData("MATCH (m:Model {name: 'CLIP', ye", "year")]
    [InlineData("MATCH (m:Model {name: ", "")]
    [InlineData("MATCH (m) RET", "RETURN")]
    [InlineData("opt", "OPTIONAL MATCH")]
    [InlineData("RETURN 1 AS x OR", "OR, ORDER BY")]
    [InlineData("MATCH (m) ", "")]
    [InlineData(":", "explain, help, quit, schema")]
    [InlineData(":sch", "schema")]
    [InlineData("MATCH (m:Unknown", "")]
    public void Offers_what_may_stand_there(string typed, string choices) =>
        Assert.Equal(
            choices.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            _completer.Complete(typed).Choices.Order(StringComparer.Ordinal)
        );
}
