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
        var interrupts = new Interrupts(Console.Error);
        var messages = Screen(Console.Error, Console.IsErrorRedirected);
        try
        {
            return Run(Commands(Context(output, messages, interrupts.Start(), args)), args, interrupts.Token);
        }
        catch (UserErrorException error)
        {
            messages.WriteLine(error.Message);
            return error.ExitCode;
        }
        catch (GraphFileException error)
        {
            messages.WriteLine(error.Message);
            return error.IsMissing ? ExitCodes.WrongUse : ExitCodes.BadData;
        }
        catch (VocabularyException error)
        {
            messages.WriteLine(error.Message);
            return ExitCodes.BadData;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            messages.WriteLine($"{error.Message.TrimEnd('.')}. Check the path and its permissions, and that the disk is not full.");
            return ExitCodes.Unreachable;
        }
        catch (OperationCanceledException)
        {
            messages.WriteLine(interrupts.Farewell);
            return ExitCodes.Interrupted;
        }
        finally
        {
            output.Flush();
        }
    }

    private static int Run(RootCommand root, string[] args, CancellationToken cancellation)
    {
        HelpWithExamples.AddTo(root);
        var parsed = root.Parse(args);
        if (!IsQuestion(args) && MistakenOptions.Find(parsed, args) is { } mistake)
        {
            throw new UserErrorException(ExitCodes.WrongUse, mistake);
        }

        // Interrupts are ours: the library would end a command that is stopped twice with a stack trace.
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        var code = parsed.InvokeAsync(invocation, cancellation).GetAwaiter().GetResult();

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
            VocabularyCommand.Create(context),
        };

    // Spectre takes colour from the terminal and NO_COLOR; where there is no terminal, lines are not broken at the width of one.
    private static IAnsiConsole Screen(TextWriter writer, bool redirected)
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        screen.Profile.Width = redirected ? 4_096 : screen.Profile.Width;
        return screen;
    }

    private static ProgramContext Context(TextWriter output, IAnsiConsole messages, Interrupts interrupts, string[] args) =>
        new(
            output,
            Screen(output, Console.IsOutputRedirected),
            messages,
            Configuration(messages, args),
            !Console.IsOutputRedirected,
            interrupts
        );

    private static IConfiguration Configuration(IAnsiConsole messages, string[] args)
    {
        try
        {
            var (settings, remarks) = SettingsFile.Read(Environment.CurrentDirectory);
            foreach (var remark in IsQuestion(args) ? [] : remarks)
            {
                messages.WriteLine(remark);
            }

            return settings;
        }
        catch (UserErrorException error) when (IsQuestion(args))
        {
            // Help does not depend on settings.
            messages.WriteLine(error.Message);
            return new ConfigurationBuilder().Build();
        }
    }

    /// <summary>Whether only help, the version or a completion is asked for.</summary>
    private static bool IsQuestion(string[] args) =>
        args.TakeWhile(a => a != "--").Any(a => a is "--help" or "-h" or "-?" or "/?" or "/h" or "--version")
        || (args.Length > 0 && args[0].StartsWith('['));
}
