using System.Text.Json;
using Graph.Ask.Questions;
using Graph.Query.Values;
using Graph.Store.Neo4j;

namespace Graph.Cli.Commands.Query;

/// <summary>Answers queries from a Neo4j server.</summary>
internal sealed class ServerRowSource(INeo4jTransport transport) : IRowSource
{
    /// <inheritdoc/>
    public QueryAnswer Ask(string query, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var rows = new Rows();
        var statement = new Neo4jStatement(query, Json(parameters), Neo4jAccess.Read);
        Neo4jOptions.Run(() => Run(statement, rows, cancellation));
        return new QueryAnswer(rows.Columns, rows.Found, [], null);
    }

    private Neo4jSummary Run(Neo4jStatement statement, Rows rows, CancellationToken cancellation)
    {
        try
        {
            return transport.RunAsync(statement, rows, cancellation).GetAwaiter().GetResult();
        }
        catch (Neo4jException error)
            when (error.Code is "Neo.ClientError.Statement.SyntaxError" or "Neo.ClientError.Statement.ParameterMissing")
        {
            throw new UserErrorException(ExitCodes.WrongUse, error.Message);
        }
    }

    private static byte[] Json(IReadOnlyDictionary<string, Value> parameters)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ValueJson.WriterOptions))
        {
            ValueJson.Write(json, Value.From(new MapValue(parameters)));
        }

        return buffer.ToArray();
    }

    private sealed class Rows : INeo4jRows
    {
        public IReadOnlyList<string> Columns { get; private set; } = [];

        public List<Value[]> Found { get; } = [];

        public void Begin(IReadOnlyList<string> columns)
        {
            Columns = columns;
            Found.Clear();
        }

        public void Add(JsonElement row) => Found.Add([.. row.EnumerateArray().Select(cell => Plain(ValueJson.From(cell)))]);

        // The server tells more of a node or relationship than we print: its own ids, which no one can rely on.
        private static Value Plain(Value value) =>
            value.Kind switch
            {
                ValueKind.List => Value.FromList([.. value.AsList.Select(Plain)]),
                ValueKind.Map when value.AsMap.Has("elementId") && value.AsMap.Has("properties") => Value.From(
                    new MapValue(value.AsMap.Entries.Where(e => e.Key is "labels" or "type" or "properties"))
                ),
                ValueKind.Map => Value.From(new MapValue(value.AsMap.Entries.Select(e => KeyValuePair.Create(e.Key, Plain(e.Value))))),
                _ => value,
            };
    }
}
