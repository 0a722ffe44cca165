using System.CommandLine;
using Graph.Store;
using Graph.Write.Curation;

namespace Graph.Cli.Commands;

/// <summary><c>graph ask-authors</c>: for each repository the text of an issue that asks whether what was read is right. It posts
/// nothing.</summary>
internal static class AskAuthorsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var folder = Arguments.Graph();
        var repository = new Option<string?>("--repository")
        {
            Description = "Only repositories whose address holds this text.",
            HelpName = "TEXT",
        };
        var command = new GraphCommand(
            "ask-authors",
            "Prints for each repository the text of an issue: what was read about its work, line by line. Nothing is posted.",
            "graph ask-authors",
            "graph ask-authors --repository HKU-MedAI/MGCA > issue.md"
        )
        {
            folder,
            repository,
        };
        command.SetAction(parsed =>
        {
            var graph = GraphFile.Read(new Settings(context.Configuration).Out(parsed.GetValue(folder)));
            var wanted = parsed.GetValue(repository) ?? "";
            var letters = AuthorLetter.Of(graph).Where(l => l.Repository.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToArray();
            if (letters.Length == 0)
            {
                throw new UserErrorException(
                    ExitCodes.WrongUse,
                    wanted.Length == 0
                        ? "The graph has no repository of whose work it knows a base or a dataset."
                        : $"The graph has no repository '{wanted}' of whose work it knows a base or a dataset."
                );
            }

            context.Output.Write(string.Join("\n---\n\n", letters.Select(l => l.Text)));
            return ExitCodes.Done;
        });
        return command;
    }
}
