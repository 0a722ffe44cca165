using System.CommandLine;
using Graph.Ask.Report;
using Graph.Ask.Verify;
using Graph.Model;
using Graph.Read;
using Graph.Sources;
using Graph.Sources.Remote;
using Graph.Store;

namespace Graph.Cli.Commands;

/// <summary><c>graph verify</c>: reopens every source and checks the graph against it, the schema, the physics of lineage and the
/// report.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var folder = Arguments.Graph();
        var seeds = Arguments.Seeds();
        var curated = CuratedOption.Create();
        var vocabulary = VocabularyOption.Create();
        var command = new GraphCommand(
            "verify",
            "Reopens every source and checks that each quote stands on its line; checks schema, lineage and the "
                + "report's sums. Ends with 1 where something is wrong.",
            "graph verify",
            "graph verify out-of-may",
            "graph verify --curated my-facts.yaml"
        )
        {
            folder,
            seeds,
            curated,
            vocabulary,
        };
        command.SetAction(parsed =>
        {
            var settings = new Settings(context.Configuration);
            CuratedOption.Check(parsed.GetValue(curated));
            VocabularyOption.Check(parsed.GetValue(vocabulary));
            var known = Seeds.Load(settings.Seeds(parsed.GetValue(seeds)), parsed.GetValue(curated), parsed.GetValue(vocabulary));
            return Run(settings.Out(parsed.GetValue(folder)), known, context);
        });
        return command;
    }

    private static int Run(string path, Seeds seeds, ProgramContext context)
    {
        var (graph, defects) = GraphFile.ReadSoundPart(path);
        var file = Directory.Exists(path) ? Path.Combine(path, GraphFile.Name) : path;
        var reportFile = Path.Combine(Path.GetDirectoryName(file)!, ReportJson.Name);
        if (!File.Exists(reportFile))
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                $"There is no {ReportJson.Name} beside '{file}', and only it says which files the sources are. "
                    + "Build again with: graph build"
            );
        }

        var (counts, sources) = ReportJson.ReadForVerification(reportFile);
        // Where lines are left out the sums cannot be right, and that says nothing new.
        var problems = defects.AddRange(
            GraphVerifier.Verify(graph, Open(sources, seeds, context), defects.IsEmpty ? counts : null, file.Replace('\\', '/'))
        );
        foreach (var problem in problems)
        {
            context.Messages.Profile.Out.Writer.WriteLine(problem.ToString());
        }

        var quotes = graph.Relations.Sum(r => r.Evidence.Length);
        context.Output.WriteLine(
            $"{graph.Entities.Length} entities, {graph.Relations.Length} relationships, {quotes} quotes from {sources.Length} sources: "
                + (problems.IsEmpty ? "all hold." : $"{problems.Length} problems.")
        );
        return problems.IsEmpty ? ExitCodes.Done : ExitCodes.BadData;
    }

    private static Dictionary<string, SourceText> Open(
        IEnumerable<(string Id, string Path, string Sha256, bool IsKept)> sources,
        Seeds seeds,
        ProgramContext context
    )
    {
        var opened = seeds.Quoted.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var (id, path, sha256, isKept) in sources)
        {
            if (Find(path, context) is not { } file)
            {
                continue;
            }

            if (SourceReader.Read(file, id, path).Source is { } source)
            {
                // A kept text is quoted as it stands in its file, whatever its form.
                opened[id] = isKept ? source : SourceFormats.Decode(source);
                context.Messages.Profile.Out.Writer.Write(
                    source.Sha256 == sha256 ? string.Empty : $"{path} has changed since the graph was built.\n"
                );
            }
        }

        return opened;
    }

    // A list on the web is verified against the copy that the build read.
    private static string? Find(string path, ProgramContext context)
    {
        var file = ListAddress.IsAddress(path) ? ListFetcher.KeptCopy(path, new Settings(context.Configuration).Cache(null)) : path;
        return File.Exists(file) ? file : null;
    }
}
