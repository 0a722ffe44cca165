using System.CommandLine;
using System.Text.Json;
using Graph.Ask.Questions;

namespace Graph.Cli.Commands;

/// <summary><c>graph analyses</c>: the canned questions.</summary>
internal static class AnalysesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var name = new Argument<string?>("NAME")
        {
            HelpName = "NAME",
            Description = "One of them, to be described in full.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = Arguments.Format("text", "json");
        var command = new GraphCommand(
            "analyses",
            "Lists the canned questions that 'graph analyse' answers.",
            "graph analyses",
            "graph analyses survey-overlap"
        )
        {
            name,
            format,
        };
        name.CompletionSources.Add(_ => Completions.Analyses());
        command.SetAction(parsed =>
        {
            var chosen = parsed.GetValue(name) is { } wanted ? [AnalyseCommand.Find(wanted)] : AnalysisPack.All;
            if (parsed.GetRequiredValue(format) == "json")
            {
                context.Output.WriteLine(JsonSerializer.Serialize(chosen, JsonForPeople.Options));
            }
            else if (parsed.GetValue(name) is null)
            {
                context.WriteText(string.Concat(chosen.Select(a => $"{a.Name.PadRight(26)} {a.Question}\n")));
            }
            else
            {
                using var description = new StringWriter { NewLine = "\n" };
                Describe(chosen[0], description);
                context.WriteText(description.ToString());
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void Describe(Analysis analysis, TextWriter output)
    {
        output.WriteLine($"{analysis.Title}\n{analysis.Question}\n");
        foreach (var parameter in analysis.Parameters)
        {
            output.WriteLine($"  --param {parameter.Name}={parameter.Json}\n      {parameter.Type}: {parameter.Description}");
        }

        output.WriteLine("\nColumns:");
        foreach (var column in analysis.Columns)
        {
            output.WriteLine($"  {column.Name} ({column.Type}): {column.Description}");
        }

        output.WriteLine($"\n{analysis.Reading}");
    }
}
