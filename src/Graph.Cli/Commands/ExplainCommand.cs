using System.Collections.Immutable;
using System.CommandLine;
using Graph.Ask.Explain;
using Graph.Model;
using Graph.Store;
using Graph.Text;

namespace Graph.Cli.Commands;

/// <summary><c>graph explain KEY</c>: which mentions became an entity, and why.</summary>
internal static class ExplainCommand
{
    private const int MostSuggestions = 8;

    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var key = new Argument<string>("KEY")
        {
            HelpName = "KEY",
            Description = "An entity's key, such as paper:segment-anything, or its name.",
        };
        var folder = Arguments.Graph();
        var format = Arguments.Format("text", "json");
        var command = new GraphCommand(
            "explain",
            "Shows what an entity is known to be, where sources speak of it, and why several mentions became one, with scores.",
            "graph explain paper:segment-anything",
            "graph explain \"Philip Müller\" --format json"
        )
        {
            key,
            folder,
            format,
        };
        key.CompletionSources.Add(completion => Completions.Entities(context, completion.ParseResult.GetValue(folder), _ => true));
        command.SetAction(parsed =>
        {
            var path = new Settings(context.Configuration).Out(parsed.GetValue(folder));
            var graph = GraphFile.Read(path);
            var entity = Find(graph, parsed.GetRequiredValue(key));
            var merges = MergeFile.Read(
                Path.Combine(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!, MergeFile.Name)
            );
            var explanation = Explanation.Of(entity, graph, merges);
            if (parsed.GetRequiredValue(format) == "json")
            {
                ExplanationJson.Write(explanation, context.Output);
            }
            else
            {
                using var text = new StringWriter { NewLine = "\n" };
                ExplanationText.Write(explanation, text);
                context.WriteText(text.ToString());
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static Entity Find(KnowledgeGraph graph, string text)
    {
        if (graph.Find(text) is { } entity)
        {
            return entity;
        }

        var folded = FoldedText.Of(text);
        var named = graph.Entities.Where(e => FoldedText.Of(e.Name) == folded).ToImmutableArray();
        return named.Length == 1 ? named[0] : throw Unknown(text, named.IsEmpty ? Similar(graph, folded) : named);
    }

    // What holds the text comes first, the shortest name before all; then what is spelt alike.
    private static ImmutableArray<Entity> Similar(KnowledgeGraph graph, string folded)
    {
        if (folded.Length == 0)
        {
            return [];
        }

        var holding = graph
            .Entities.Where(e => FoldedText.Of(e.Key + " " + e.Name).Contains(folded, StringComparison.Ordinal))
            .OrderBy(e => e.Name.Length)
            .ToImmutableArray();
        return holding.IsEmpty
            ? [.. NearNames.Find(folded, graph.Entities.Select(e => (e.Name, e.Key)), MostSuggestions).Select(key => graph.Find(key)!)]
            : holding;
    }

    private static UserErrorException Unknown(string text, ImmutableArray<Entity> candidates)
    {
        var keys = string.Join(", ", candidates.Take(MostSuggestions).Select(e => e.Key));
        return new(
            ExitCodes.WrongUse,
            candidates.IsEmpty
                ? $"The graph has no entity '{text}'. Keys stand in graph.jsonl, such as model:clip."
                : $"'{text}' is no key. Did you mean one of {keys}{(candidates.Length > MostSuggestions ? $" and {candidates.Length - MostSuggestions} more" : "")}?"
        );
    }
}
