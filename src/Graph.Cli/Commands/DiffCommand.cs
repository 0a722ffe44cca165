using System.CommandLine;
using Graph.Ask.Compare;
using Graph.Model;
using Graph.Store;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary><c>graph diff OLD NEW</c>: what came, went or changed between two builds.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var old = new Argument<string>("OLD") { Description = "The earlier graph: a folder that 'graph build' wrote, or a graph.jsonl." };
        var now = new Argument<string>("NEW") { Description = "The later graph." };
        var format = Arguments.Format("text", "json");
        var command = new GraphCommand(
            "diff",
            "Shows which entities and relationships came, went or changed, with the evidence that came or went.",
            "graph diff out-of-may out",
            "graph diff out-of-may out --format json"
        )
        {
            old,
            now,
            format,
        };
        command.SetAction(parsed =>
        {
            var (before, after) = (parsed.GetRequiredValue(old), parsed.GetRequiredValue(now));
            if (GraphFile.IsOfEarlierForm(before) != GraphFile.IsOfEarlierForm(after))
            {
                context.Messages.WriteLine(
                    "One of the two was built by an earlier version, which had a relationship for each ground of a fact, and facts at a "
                        + "paper as well as at its model: what differs is mostly that. Build it again to compare what the sources say."
                );
            }

            var diff = GraphDiff.Between(GraphFile.Read(before), GraphFile.Read(after));
            if (parsed.GetRequiredValue(format) == "json")
            {
                DiffJson.Write(diff, context.Output);
            }
            else
            {
                Print(diff, context.Output);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void Print(GraphDiff diff, TextWriter output)
    {
        foreach (var change in diff.Entities)
        {
            output.WriteLine(
                $"{Mark(change.Kind)} {change.Key}  {Flat((change.After ?? change.Before)!.Name)}{Changed(change.Properties)}"
            );
        }

        foreach (var change in diff.Relations)
        {
            output.WriteLine($"{Mark(change.Kind)} {change.Id}{Changed(change.Properties)}");
            Print(change.EvidenceWent, '-', output);
            Print(change.EvidenceCame, '+', output);
        }

        output.WriteLine(
            $"{diff.Entities.Length} entities and {diff.Relations.Length} relationships differ; {diff.Moved} say the same from other lines."
        );
    }

    private static void Print(IEnumerable<Evidence> evidence, char mark, TextWriter output)
    {
        foreach (var piece in evidence)
        {
            output.WriteLine($"    {mark} {piece.Source}({piece.Line}) “{piece.Quote}” [{piece.Rule}]");
        }
    }

    private static char Mark(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Came => '+',
            ChangeKind.Went => '-',
            _ => '~',
        };

    private static string Changed(IReadOnlyCollection<string> properties) =>
        properties.Count == 0 ? string.Empty : $"  ({string.Join(", ", properties)})";

    private static string Flat(string text) => text.ReplaceLineEndings(" ");
}
