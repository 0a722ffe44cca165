using System.CommandLine;
using System.Globalization;
using System.Text;
using Graph.Cli.Commands;
using Graph.Cli.Commands.Query;
using Graph.Knowledge;
using Graph.Store;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Graph.Cli;

/// <summary>The program <c>graph</c>: one file per command, one place for what all of them share.</summary>
internal static class GraphProgram
{
    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] args)
    {
        // What we write never depends on the user's culture.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        var context = Context(output);
        try
        {
            return Run(Commands(context), args);
        }
        catch (UserErrorException error)
        {
            context.Messages.WriteLine(error.Message);
            return error.ExitCode;
        }
        catch (Exception error) when (error is GraphFileException or VocabularyException)
        {
            context.Messages.WriteLine(error.Message);
            return ExitCodes.BadData;
        }
        catch (OperationCanceledException)
        {
            context.Messages.WriteLine("Stopped. What was there before is as it was.");
            return ExitCodes.Interrupted;
        }
        finally
        {
            output.Flush();
        }
    }

    private static int Run(RootCommand root, string[] args)
    {
        HelpWithExamples.AddTo(root);
        var parsed = root.Parse(args);
        var code = parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).GetAwaiter().GetResult();

        // System.CommandLine ends with 1 where it cannot parse; our contract says 2.
        return parsed.Errors.Count > 0 ? ExitCodes.WrongUse : code;
    }

    private static RootCommand Commands(ProgramContext context) =>
        new("Reads lists of papers into a knowledge graph with evidence.")
        {
            ExtractCommand.Create(context),
            BuildCommand.Create(context),
            EnrichCommand.Create(context),
            KeptCommand.Create(context),
            LintCommand.Create(context),
            VerifyCommand.Create(context),
            DiffCommand.Create(context),
            LineageCommand.Create(context),
            ExplainCommand.Create(context),
            MatchCommand.Create(context),
            CompletionCommand.Create(context),
            AnalyseCommand.Create(context),
            AnalysesCommand.Create(context),
            ExportCommand.Create(context),
            GuideCommand.Create(context),
            LoadCommand.Create(context),
            QueryCommand.Create(context),
            CurateCommand.Create(context),
            AskAuthorsCommand.Create(context),
        };

    // Spectre takes colour from the terminal and NO_COLOR; where there is no terminal, lines are not broken at the width of one.
    private static IAnsiConsole Screen(TextWriter writer, bool redirected)
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        screen.Profile.Width = redirected ? 240 : screen.Profile.Width;
        return screen;
    }

    private static ProgramContext Context(TextWriter output) =>
        new(
            output,
            Screen(output, Console.IsOutputRedirected),
            Screen(Console.Error, Console.IsErrorRedirected),
            new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.json"), optional: true)
                .AddEnvironmentVariables("GRAPH_")
                .Build(),
            !Console.IsOutputRedirected
        );
}
