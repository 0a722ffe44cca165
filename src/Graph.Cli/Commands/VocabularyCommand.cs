using System.CommandLine;
using Graph.Knowledge;

namespace Graph.Cli.Commands;

/// <summary><c>graph vocabulary check FILE</c>: tests a user's own pack of the vocabulary.</summary>
internal static class VocabularyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context) =>
        new GraphCommand(
            "vocabulary",
            "What a field calls its tasks, data sets and models: packs of your own.",
            "graph vocabulary check my-packs/birds.yaml",
            "graph build my-list.md --vocabulary my-packs"
        )
        {
            Check(context),
        };

    private static GraphCommand Check(ProgramContext context)
    {
        var file = new Argument<string>("FILE") { Description = "A pack: a YAML file; how to write one: seeds/vocabulary/README.md." };
        var command = new GraphCommand(
            "check",
            "Tests a pack: its form, its names beside those of all others, and what would never speak. Ends with 1 where something is "
                + "wrong.",
            "graph vocabulary check my-packs/birds.yaml"
        )
        {
            file,
        };
        command.SetAction(parsed => Run(context, parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(ProgramContext context, string file)
    {
        if (!File.Exists(file))
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"There is no file '{file}'.");
        }

        var (summary, problems) = PackCheck.Check(file);
        context.Output.WriteLine(summary);
        foreach (var problem in problems)
        {
            context.Messages.Profile.Out.Writer.WriteLine(problem);
        }

        return problems.IsEmpty ? ExitCodes.Done : ExitCodes.BadData;
    }
}
