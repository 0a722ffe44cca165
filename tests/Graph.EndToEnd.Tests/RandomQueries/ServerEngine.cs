using Graph.Store.Neo4j;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Answers from a real Neo4j.</summary>
internal static class ServerEngine
{
    public static async Task<Answer> AskAsync(RandomQuery query, INeo4jTransport transport)
    {
        try
        {
            var rows = await transport.QueryAsync(
                Neo4jStatement.Read(query.Phrase.Text),
                row => string.Join(" | ", row.EnumerateArray().Select(cell => AnswerCell.Of(cell, query.HasHeaps))),
                default
            );
            return new Answer(rows, null, string.Empty);
        }
        catch (Neo4jException error) when (error.Code is not null)
        {
            return new Answer([], Kind(error.Code), error.Message);
        }
    }

    private static string Kind(string code) =>
        code[(code.LastIndexOf('.') + 1)..] switch
        {
            "SyntaxError" or "SemanticError" => "compile",
            "ExecutionFailed" when code.StartsWith("Neo.ClientError", StringComparison.Ordinal) => "ArgumentError",
            var kind => kind,
        };
}
