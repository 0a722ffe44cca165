using System.CommandLine;
using System.Text.Json;
using Graph.Ask.Questions;
using Graph.Ask.Tables;
using Graph.Model;
using Graph.Query;
using Graph.Store;
using Graph.Text;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary><c>graph analyse NAME</c>: answers one of the canned questions.</summary>
internal static class AnalyseCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var name = new Argument<string>("NAME") { HelpName = "NAME", Description = "The question: see 'graph analyses'." };
        var parameters = new Option<string[]>("--param")
        {
            Description = "Sets a parameter; may be repeated.",
            HelpName = "NAME=VALUE",
            DefaultValueFactory = _ => [],
        };
        var format = Arguments.Format(["table", .. TableFormats.Names]);
        var graph = Arguments.GraphOption(" Not used with --neo4j.");
        var server = new Neo4jOptions();
        var trust = new TrustOptions();
        var command = new GraphCommand(
            "analyse",
            "Answers one of the canned questions about a graph: without a server, or on the one that --neo4j names.",
            "graph analyse survey-overlap",
            "graph analyse survey-overlap --neo4j http://localhost:7474",
            "graph analyse lineage-descendants --param name=CLIP --format markdown",
            "graph analyse most-built-upon --kind abstract,readme --basis stated"
        )
        {
            name,
            graph,
            parameters,
            format,
        };
        trust.AddTo(command);
        server.AddTo(command);
        name.CompletionSources.Add(_ => Completions.Analyses());
        parameters.CompletionSources.Add(completion => Completions.Parameters(completion.ParseResult.GetValue(name)));
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var analysis = Find(parsed.GetRequiredValue(name));
                var arguments = Values(analysis, parsed.GetRequiredValue(parameters), trust.Read(parsed));
                await using IGraphBackend backend = server.IsGiven(parsed)
                    ? server.Open(parsed, context)
                    : EmbeddedGraph.Open(new Settings(context.Configuration).Out(parsed.GetValue(graph)));
                var table = await RunAsync(backend, analysis, arguments, cancellation).ConfigureAwait(false);
                ScreenTable.Print(table, parsed.GetRequiredValue(format), TableBorder.Simple, context);
                return ExitCodes.Done;
            }
        );
        return command;
    }

    /// <summary>The analysis with a name.</summary>
    /// <exception cref="UserErrorException">There is none of that name.</exception>
    public static Analysis Find(string name) =>
        AnalysisPack.Find(name)
        ?? throw new UserErrorException(
            ExitCodes.WrongUse,
            NearNames.Find(name, AnalysisPack.All.Select(a => a.Name)) is { IsEmpty: false } near
                ? $"There is no analysis '{name}'. Did you mean {string.Join(" or ", near)}? All of them: graph analyses"
                : $"There is no analysis '{name}'. All of them: graph analyses"
        );

    private static IReadOnlyDictionary<string, JsonElement> Values(Analysis analysis, string[] given, TrustedEvidence trusted)
    {
        try
        {
            return AnalysisArguments.Of(analysis, given, trusted);
        }
        catch (ArgumentException error)
        {
            throw new UserErrorException(ExitCodes.WrongUse, error.Message);
        }
    }

    private static Task<AnalysisTable> RunAsync(
        IGraphBackend backend,
        Analysis analysis,
        IReadOnlyDictionary<string, JsonElement> arguments,
        CancellationToken cancellation
    ) =>
        Neo4jOptions.RunAsync(async () =>
        {
            try
            {
                var table = await new AnalysisRunner(backend).RunAsync(analysis, arguments, cancellation).ConfigureAwait(false);
                return
                    table.RowCount == 0
                    && await UnknownNames.FindAsync(backend, analysis, arguments, cancellation).ConfigureAwait(false) is { } unknown
                    ? throw new UserErrorException(ExitCodes.WrongUse, unknown)
                    : table;
            }
            catch (QueryException error)
            {
                throw new UserErrorException(ExitCodes.BadData, error.Explain(analysis.Cypher));
            }
        });
}
