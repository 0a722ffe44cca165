using Graph.Ask.Tables;
using Graph.Query.Values;
using Graph.Store;
using Graph.Store.Embedded;
using Spectre.Console;

namespace Graph.Cli.Commands.Query;

/// <summary>The interactive prompt: a query ends with <c>;</c> or an empty line, a command begins with a colon.</summary>
internal sealed class QueryPrompt(
    EmbeddedBackend source,
    IReadOnlyDictionary<string, Value> parameters,
    ProgramContext context,
    ITerminal terminal
)
{
    private const string Help = """
        A query ends with a semicolon or an empty line.
        Tab completes labels, types, keys and clauses; the arrows up and down bring back what you asked before.
        Control-C gives up what you are typing, or stops the query that runs; Control-D ends.
          :help             this page
          :schema           labels, relationship types and property keys
          :explain QUERY    the plan of a query
          :quit             ends
        """;

    private const string First = "graph> ";
    private const string Further = "  ...> ";
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private readonly LineEditor _editor = new(terminal, new Completer(source.Graph));
    private readonly List<string> _lines = [];

    /// <summary>What may be typed besides queries.</summary>
    public static IReadOnlyList<string> Commands { get; } = [":explain", ":help", ":quit", ":schema"];

    /// <summary>Answers until the user has enough.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        context.Screen.WriteLine(
            $"{source.Graph.NodeCount} nodes, {source.Graph.RelationshipCount} relationships. End a query with "
                + "';'. :help shows what else you can type."
        );
        while (!cancellation.IsCancellationRequested)
        {
            context.Output.Flush();
            var line = _editor.Read(_lines.Count == 0 ? First : Further);
            if (_editor.End == LineEnd.EndOfInput || IsQuit(line))
            {
                return ExitCodes.Done;
            }

            if (_editor.End == LineEnd.GivenUp)
            {
                _lines.Clear();
            }
            else if (_lines.Count == 0 && IsCommand(line))
            {
                Command(line.Trim(), cancellation);
            }
            else
            {
                Take(line, cancellation);
            }
        }

        return ExitCodes.Done;
    }

    private static bool IsCommand(string line) => line.TrimStart().StartsWith(':') || line.Trim() is "help" or "schema";

    private bool IsQuit(string line) =>
        line.Trim().TrimEnd(';') is ":quit" or ":exit" or ":q" || (_lines.Count == 0 && line.Trim().TrimEnd(';') is "quit" or "exit");

    private void Take(string line, CancellationToken cancellation)
    {
        _lines.Add(line);
        if (!line.TrimEnd().EndsWith(';') && line.Trim().Length > 0)
        {
            return;
        }

        var query = string.Join('\n', _lines).Trim();
        var isComment = _lines.Exists(typed => typed.Contains("//", StringComparison.Ordinal));
        _lines.Clear();
        if (query.TrimEnd(';').Length == 0)
        {
            return;
        }

        // What comes back is one line, unless a comment would swallow the rest of it.
        foreach (var typed in isComment ? query.Split('\n') : [query.ReplaceLineEndings(" ")])
        {
            _editor.Remember(typed);
        }

        Answer(query.TrimEnd(';'), cancellation);
    }

    private void Command(string line, CancellationToken cancellation)
    {
        _editor.Remember(line);
        var words = line.TrimStart(':').TrimEnd(';').Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        var (name, rest) = (words.Length > 0 ? words[0] : "", words.Length > 1 ? words[1] : "");
        if (name == "schema")
        {
            Schema();
        }
        else if (name == "explain" && rest.Length > 0)
        {
            Answer("EXPLAIN " + rest, cancellation);
        }
        else
        {
            context.Screen.WriteLine(
                name switch
                {
                    "help" => Help,
                    "explain" => "Give the query on the same line, for example :explain MATCH (n) RETURN count(n)",
                    _ => $"There is no command :{name}. :help shows what there is.",
                }
            );
        }
    }

    private void Schema()
    {
        context.Screen.WriteLine("labels: " + string.Join(", ", source.Graph.Labels));
        context.Screen.WriteLine("relationship types: " + string.Join(", ", source.Graph.RelationshipTypes));
        context.Screen.WriteLine("property keys: " + string.Join(", ", source.Graph.PropertyKeys));
    }

    private void Answer(string query, CancellationToken cancellation)
    {
        try
        {
            var answer = Ask(query, cancellation);
            foreach (var warning in answer.Warnings)
            {
                context.Screen.WriteLine("warning: " + warning);
            }

            if (answer.Columns.Count > 0)
            {
                ScreenTable.Print(new QueryTable(answer), "table", TableBorder.Rounded, context);
            }

            context.Screen.Write(new Spectre.Console.Text(answer.Plan ?? ""));
        }
        catch (UserErrorException error)
        {
            context.Screen.WriteLine(error.Message);
        }
        catch (OperationCanceledException)
        {
            context.Screen.WriteLine("Stopped.");
        }
    }

    private QueryAnswer Ask(string query, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var asked = source.AskAsync(query, parameters, stop.Token);
        while (Task.WaitAny([asked], Look) < 0)
        {
            if (terminal.WasInterrupted())
            {
                stop.Cancel();
            }
        }

        return asked.GetAwaiter().GetResult();
    }
}
