using System.CommandLine;
using Graph.Analyse.Report;
using Graph.Analyse.Verification;
using Graph.Extract;
using Graph.Extract.Sources;
using Graph.Store;

namespace Graph.Cli.Commands;

/// <summary><c>graph verify</c>: reopens every source and checks the graph against it, the schema, the physics of lineage and the report.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var folder = Arguments.Graph();
        var command = new GraphCommand(
            "verify",
            "Reopens every source and checks that each quote stands on its line; checks schema, lineage and the report's sums. Ends with 1 where something is wrong.",
            "graph verify",
            "graph verify out-of-may")
        {
            folder,
        };
        command.SetAction(parsed => Run(new Settings(context.Configuration).Out(parsed.GetValue(folder)), context));
        return command;
    }

    private static int Run(string path, ProgramContext context)
    {
        var graph = GraphFile.Read(path);
        var file = Directory.Exists(path) ? Path.Combine(path, GraphFile.Name) : path;
        var reportFile = Path.Combine(Path.GetDirectoryName(file)!, ReportJson.Name);
        if (!File.Exists(reportFile))
        {
            throw new UserErrorException(
                ExitCodes.BadData, $"There is no {ReportJson.Name} beside '{file}', and only it says which files the sources are. Build again with: graph build");
        }

        var (counts, sources) = ReportJson.ReadForVerification(reportFile);
        var problems = GraphVerifier.Verify(graph, Open(sources, context), counts, file.Replace('\\', '/'));
        foreach (var problem in problems)
        {
            context.Messages.Profile.Out.Writer.WriteLine(problem.ToString());
        }

        var quotes = graph.Relations.Sum(r => r.Evidence.Length);
        context.Output.WriteLine(
            $"{graph.Entities.Length} entities, {graph.Relations.Length} relationships, {quotes} quotes from {sources.Length} sources: "
            + (problems.IsEmpty ? "all hold." : $"{problems.Length} problems."));
        return problems.IsEmpty ? ExitCodes.Done : ExitCodes.BadData;
    }

    private static Dictionary<string, SourceText> Open(IEnumerable<(string Id, string Path, string Sha256)> sources, ProgramContext context)
    {
        var opened = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var (id, path, sha256) in sources.Where(s => File.Exists(s.Path)))
        {
            if (SourceReader.Read(path, id, path).Source is not { } source)
            {
                continue;
            }

            opened[id] = source;
            if (source.Sha256 != sha256)
            {
                context.Messages.Profile.Out.Writer.WriteLine($"{path} has changed since the graph was built.");
            }
        }

        return opened;
    }
}
