using System.CommandLine;

namespace Graph.Cli;

/// <summary>Arguments and options that several commands share, worded once.</summary>
internal static class Arguments
{
    /// <summary><c>--format</c> with the forms that a command has; the first is the default.</summary>
    public static Option<string> Format(params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            Description = "The form of what is printed.",
            DefaultValueFactory = _ => forms[0],
            HelpName = string.Join('|', forms),
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    /// <summary>A folder of <c>graph build</c>, or the <c>graph.jsonl</c> in it.</summary>
    public static Argument<string?> Graph(string name = "OUT") =>
        new(name) { Description = "A folder that 'graph build' wrote, or a graph.jsonl; default: out.", Arity = ArgumentArity.ZeroOrOne };

    /// <summary><c>--graph</c>: the same, for commands whose arguments are something else.</summary>
    public static Option<string?> GraphOption(string more = "") =>
        new("--graph") { Description = $"A folder that 'graph build' wrote, or a graph.jsonl; default: out.{more}", HelpName = "FILE" };

    /// <summary><c>--seeds</c>.</summary>
    public static Option<string?> Seeds() =>
        new("--seeds")
        {
            Description = "The folder of sources, vocabulary, curated relations and ledger; default: seeds.",
            HelpName = "DIR",
        };

    /// <summary>Refuses files that are not there, before anything is done.</summary>
    /// <exception cref="UserErrorException">One of them is not there, or is a folder.</exception>
    public static void RefuseMissing(params IEnumerable<string> files)
    {
        if (files.FirstOrDefault(f => !File.Exists(f)) is { } missing)
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                Directory.Exists(missing) ? $"'{missing}' is a folder; a file was expected." : $"There is no file '{missing}'."
            );
        }
    }
}
