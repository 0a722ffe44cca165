using System.CommandLine;
using Graph.Ask.Tables;
using Graph.Query;
using Graph.Query.Values;
using Graph.Store;
using Spectre.Console;

namespace Graph.Cli.Commands.Query;

/// <summary><c>graph query</c>: asks a graph in Cypher, without a server.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string?> CypherArgument = new("cypher")
    {
        Description = "The query.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<FileInfo?> FileOption = new("--file") { Description = "A file that holds the query." };
    private static readonly Option<string?> GraphOption = Arguments.GraphOption(" Not used with --neo4j.");
    private static readonly Option<string[]> ParameterOption = new("--param")
    {
        Description = "A parameter, name=value; the value is JSON or a text.",
        DefaultValueFactory = _ => [],
    };
    private static readonly Option<string?> FormatOption = new("--format")
    {
        Description = $"table, {string.Join(", ", TableFormats.Names)}.",
    };
    private static readonly Option<int> RowsOption = NumberOption.Whole(
        "--max-rows",
        "How many rows the result may have.",
        usual: (int)QueryOptions.Default.MaximumRows,
        least: 1
    );
    private static readonly Option<int> SecondsOption = NumberOption.Whole(
        "--timeout",
        "How many seconds the query may run.",
        usual: (int)QueryOptions.Default.Timeout.TotalSeconds,
        least: 1,
        most: 1_000_000
    );

    public static Command Create(ProgramContext context)
    {
        FormatOption.AcceptOnlyFromAmong(["table", .. TableFormats.Names]);
        var command = new GraphCommand(
            "query",
            "Asks a graph in Cypher, without a server; with --neo4j the same of a server. Without a query it opens a prompt.",
            "graph query \"MATCH (m:Model) RETURN m.name LIMIT 5\"",
            "graph query"
        )
        {
            CypherArgument,
            FileOption,
            GraphOption,
            ParameterOption,
            FormatOption,
            RowsOption,
            SecondsOption,
        };
        var server = new Neo4jOptions();
        server.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, server, context, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Neo4jOptions server, ProgramContext context, CancellationToken cancellation)
    {
        var options = QueryOptions.Default with
        {
            MaximumRows = parsed.GetValue(RowsOption),
            Timeout = TimeSpan.FromSeconds(parsed.GetValue(SecondsOption)),
        };
        var parameters = ParameterReader.Read(parsed.GetValue(ParameterOption)!);
        var query = Text(parsed);
        if (server.IsGiven(parsed))
        {
            if (query is null)
            {
                throw new UserErrorException(
                    ExitCodes.WrongUse,
                    "A server is asked one query at a time: give it after 'graph query', or with --file."
                );
            }

            await using var database = server.Open(parsed, context);
            return await AnswerAsync(database, query, parameters, parsed, context, cancellation).ConfigureAwait(false);
        }

        await using var source = EmbeddedGraph.Open(new Settings(context.Configuration).Out(parsed.GetValue(GraphOption)), options);
        if (query is not null)
        {
            return await AnswerAsync(source, query, parameters, parsed, context, cancellation).ConfigureAwait(false);
        }

        using var terminal = new SystemTerminal();
        return new QueryPrompt(source, parameters, context, terminal).Run(cancellation);
    }

    private static async Task<int> AnswerAsync(
        IGraphBackend source,
        string query,
        Dictionary<string, Value> parameters,
        ParseResult parsed,
        ProgramContext context,
        CancellationToken cancellation
    )
    {
        var answer = await source.AskAsync(query, parameters, cancellation).ConfigureAwait(false);
        foreach (var warning in answer.Warnings)
        {
            context.Messages.WriteLine("warning: " + warning);
        }

        if (answer.Columns.Count > 0)
        {
            ScreenTable.Print(new QueryTable(answer), parsed.GetValue(FormatOption) ?? "table", TableBorder.Rounded, context);
        }

        if (answer.Plan is { } plan)
        {
            context.Output.Write(plan);
        }

        return ExitCodes.Done;
    }

    private static string? Text(ParseResult parsed)
    {
        var (text, file) = (parsed.GetValue(CypherArgument), parsed.GetValue(FileOption));
        if (text is not null && file is not null)
        {
            throw new UserErrorException(ExitCodes.WrongUse, "Give the query or --file, not both.");
        }

        if (file is { Exists: false })
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"There is no file {file}.");
        }

        if (text is null && file is null && Console.IsInputRedirected)
        {
            return Console.In.ReadToEnd();
        }

        return file is null ? text : File.ReadAllText(file.FullName);
    }
}
