using System.CommandLine;
using System.Globalization;
using Graph.Sources.Kept;

namespace Graph.Cli.Commands;

/// <summary><c>graph kept</c>: lists, checks and prunes what <c>graph enrich</c> keeps.</summary>
internal static class KeptCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context) =>
        new GraphCommand(
            "kept",
            "Lists, checks and prunes the texts that 'graph enrich' keeps.",
            "graph kept list",
            "graph kept check kept",
            "graph kept prune --before 2026-01-01"
        )
        {
            List(context),
            Check(context),
            Prune(context),
        };

    private static Argument<string?> FolderArgument() =>
        new("DIR") { Description = "The folder that 'graph enrich' wrote; default: kept.", Arity = ArgumentArity.ZeroOrOne };

    private static Command List(ProgramContext context)
    {
        var folder = FolderArgument();
        var command = new GraphCommand(
            "list",
            "Prints a line for each text: kind, day, id, version or why nothing is there.",
            "graph kept list"
        )
        {
            folder,
        };
        command.SetAction(parsed =>
        {
            foreach (var line in KeptCheck.List(FolderOf(parsed.GetValue(folder), context)))
            {
                context.Output.WriteLine($"{line.Kind}\t{line.Retrieved}\t{line.Id}\t{line.State}");
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Check(ProgramContext context)
    {
        var folder = FolderArgument();
        var command = new GraphCommand(
            "check",
            "Says which files are missing, changed or unknown to the index. Ends with 1 where any is.",
            "graph kept check"
        )
        {
            folder,
        };
        command.SetAction(parsed =>
        {
            var problems = KeptCheck.Check(FolderOf(parsed.GetValue(folder), context));
            foreach (var problem in problems)
            {
                context.Output.WriteLine(problem.ToString());
            }

            context.Output.WriteLine(problems.IsEmpty ? "All kept texts are as they were fetched." : $"{problems.Length} problems.");
            return problems.IsEmpty ? ExitCodes.Done : ExitCodes.BadData;
        });
        return command;
    }

    private static Command Prune(ProgramContext context)
    {
        var folder = FolderArgument();
        var before = new Option<string?>("--before")
        {
            Description = "Remove what was asked for before this day, too, so that it is asked for again.",
            HelpName = "YYYY-MM-DD",
        };
        var command = new GraphCommand(
            "prune",
            "Removes files that the index does not know, and lines whose file is gone or changed.",
            "graph kept prune",
            "graph kept prune --before 2026-01-01"
        )
        {
            folder,
            before,
        };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(before);
            if (day is not null && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                throw new UserErrorException(ExitCodes.WrongUse, $"--before: '{day}' is no day. It looks like 2026-01-31.");
            }

            var removed = KeptCheck.Prune(FolderOf(parsed.GetValue(folder), context), day);
            foreach (var name in removed)
            {
                context.Output.WriteLine(name);
            }

            context.Output.WriteLine($"{removed.Length} removed.");
            return ExitCodes.Done;
        });
        return command;
    }

    // Pruning deletes what the index does not know: a folder without one is somebody's else.
    private static string FolderOf(string? option, ProgramContext context)
    {
        var folder = new Settings(context.Configuration).Kept(option);
        return File.Exists(Path.Combine(folder, KeptCheck.Index))
            ? folder
            : throw new UserErrorException(
                ExitCodes.WrongUse,
                $"There is no folder of kept texts at '{folder}' (it has an {KeptCheck.Index}). Write one with: graph enrich"
            );
    }
}
