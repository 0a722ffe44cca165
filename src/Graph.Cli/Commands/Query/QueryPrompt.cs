using Graph.Query.Values;
using Spectre.Console;

namespace Graph.Cli.Commands.Query;

/// <summary>The interactive prompt: a query ends with <c>;</c> or an empty line, a command begins with a colon.</summary>
internal sealed class QueryPrompt(EmbeddedRowSource source, IReadOnlyDictionary<string, Value> parameters, ProgramContext context)
{
    private const string Help = """
        A query ends with a semicolon or an empty line. Tab completes, the arrows up and down recall.
          :help             this page
          :schema           labels, relationship types and property keys
          :explain QUERY    the plan of a query
          :quit             ends
        """;

    public int Run(CancellationToken cancellation)
    {
        var editor = new LineEditor(new Completer(source.Graph));
        context.Screen.WriteLine($"{source.Graph.NodeCount} nodes, {source.Graph.RelationshipCount} relationships. :help shows what you can type.");
        var lines = new List<string>();
        while (!cancellation.IsCancellationRequested)
        {
            context.Output.Flush();
            if (editor.Read(lines.Count == 0 ? "graph> " : "  ...> ") is not { } line || line.Trim() is ":quit" or ":exit")
                return ExitCodes.Done;
            if (lines.Count == 0 && line.StartsWith(':'))
            {
                Command(line.Trim(), cancellation);
                continue;
            }

            lines.Add(line);
            if (!line.TrimEnd().EndsWith(';') && line.Trim().Length > 0)
                continue;
            var query = string.Join('\n', lines).TrimEnd().TrimEnd(';');
            lines.Clear();
            if (query.Trim().Length > 0)
                Answer(query, cancellation);
        }

        return ExitCodes.Done;
    }

    private void Command(string line, CancellationToken cancellation)
    {
        if (line == ":schema")
            Schema();
        else if (line.StartsWith(":explain ", StringComparison.Ordinal))
            Answer("EXPLAIN " + line[":explain ".Length..].TrimEnd(';'), cancellation);
        else
            context.Screen.WriteLine(line == ":help" ? Help : $"There is no command {line}. :help shows what there is.");
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
            var answer = source.Ask(query, parameters, cancellation);
            foreach (var warning in answer.Warnings)
                context.Screen.WriteLine("warning: " + warning);
            if (answer.Columns.Count > 0)
                AnswerWriter.Write(answer, "table", context);
            context.Screen.Write(new Text(answer.Plan ?? ""));
        }
        catch (UserErrorException error)
        {
            context.Screen.WriteLine(error.Message);
        }
    }
}
