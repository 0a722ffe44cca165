using System.CommandLine;
using System.Globalization;
using Graph.Sources;
using Graph.Store;
using Graph.Store.Neo4j;
using Graph.Write.Browser;
using Graph.Write.Neo4jAdmin;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary><c>graph export FORM</c>: a graph, or what goes with it, in other programs' forms.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context) =>
        new("export", "Writes a graph, or what goes with it, for other programs.") { Neo4jAdmin(context), Browser(context) };

    private static GraphCommand Neo4jAdmin(ProgramContext context)
    {
        var graph = Arguments.Graph();
        var folder = To("neo4j-import");
        var trust = new TrustOptions();
        var command = new GraphCommand(
            "neo4j-admin",
            "Writes CSV files and the command line for 'neo4j-admin database import full', for graphs too large to load online.",
            "graph export neo4j-admin out --to import",
            "graph export neo4j-admin out --to import --basis stated"
        )
        {
            graph,
            folder,
        };
        trust.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = new Settings(context.Configuration).Out(parsed.GetValue(graph));
            var file = Directory.Exists(path) ? Path.Combine(path, GraphFile.Name) : path;
            var target = parsed.GetRequiredValue(folder);
            try
            {
                SayWhatIsLeft(Neo4jAdminExporter.Write(file, target, trust.Read(parsed)), context);
            }
            catch (Exception error) when (error is GraphFileException or FileNotFoundException or DirectoryNotFoundException)
            {
                throw new UserErrorException(
                    error is GraphFileException { IsMissing: false } ? ExitCodes.BadData : ExitCodes.WrongUse,
                    error is GraphFileException ? error.Message : $"There is no graph at '{file}'. Make one with: graph build"
                );
            }

            context.Output.WriteLine($"Stop the server, then run import.sh in '{target}'.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static void SayWhatIsLeft(IReadOnlyList<LeftValue> left, ProgramContext context)
    {
        if (left.Count == 0)
        {
            return;
        }

        var properties = left.CountBy(l => l.Property, StringComparer.Ordinal)
            .OrderByDescending(p => p.Value)
            .ThenBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Value:#,0} {p.Key}"));
        context.Messages.WriteLine(
            $"Lists without text are left out, as the importer cannot take them ({string.Join(", ", properties)});"
                + " 'graph load' after the import adds them."
        );
    }

    private static GraphCommand Browser(ProgramContext context)
    {
        var folder = To("browser");
        var command = new GraphCommand(
            "browser",
            "Writes the saved queries and the style sheet for Neo4j Browser; both are dropped on its window.",
            "graph export browser --to browser"
        )
        {
            folder,
        };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder);
            using var files = new AtomicFiles(target);
            files.AddBytes("queries.zip", BrowserArchive.Write);
            files.Add("style.grass", writer => writer.Write(CypherFolder.Read("style.grass")));
            files.Commit();
            context.Output.WriteLine(
                $"Drop '{Path.Combine(target, "style.grass")}' and '{Path.Combine(target, "queries.zip")}' on the window of Neo4j Browser."
            );
            return ExitCodes.Done;
        });
        return command;
    }

    private static Option<string> To(string folder) =>
        new("--to")
        {
            Description = $"The folder to write; default: {folder}.",
            HelpName = "DIR",
            DefaultValueFactory = _ => folder,
        };
}
