using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.Text;

namespace Graph.Cli;

/// <summary>Finds what looks like an option and would be taken for the name of a file or a thing.</summary>
internal static class MistakenOptions
{
    /// <summary>A sentence about the first of them; null where there is none.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="arguments">Its words; what comes after <c>--</c> may begin with a dash.</param>
    public static string? Find(ParseResult parsed, string[] arguments)
    {
        var meant = arguments.SkipWhile(a => a != "--").ToHashSet(StringComparer.Ordinal);
        var found = Words(parsed).FirstOrDefault(w => !meant.Contains(w));
        return found is null ? null : Sentence(found, parsed.CommandResult.Command, Known(parsed.CommandResult));
    }

    private static IEnumerable<string> Words(ParseResult parsed)
    {
        var results = Above(parsed.CommandResult).SelectMany(c => c.Children).ToArray();
        return
        [
            .. parsed.UnmatchedTokens.Where(IsDashed),
            .. results.OfType<ArgumentResult>().SelectMany(r => r.Tokens).Select(t => t.Value).Where(IsDashed),
            .. results
                .OfType<OptionResult>()
                .SelectMany(r => r.Tokens)
                .Select(t => t.Value)
                .Where(v => v.Length > 2 && v.StartsWith("--", StringComparison.Ordinal)),
        ];
    }

    private static bool IsDashed(string word) => word.Length > 1 && word[0] == '-';

    private static string Sentence(string word, Command command, IEnumerable<string> known)
    {
        var name = word.Split('=', 2)[0];
        var near = word.StartsWith("--", StringComparison.Ordinal) ? NearNames.Find(name, known, 1) : [];
        var remedy = near.IsEmpty ? $"All of them: graph {command.Name} --help" : $"Did you mean {near[0]}?";
        return $"'{name}' is not an option of 'graph {command.Name}', and nothing was done. {remedy}"
            + (Path.Exists(word) ? $" The file of this name is meant by: -- {word}" : string.Empty);
    }

    private static IEnumerable<string> Known(CommandResult result) =>
        Above(result)
            .SelectMany(c => c.Command.Options.Where(o => c == result || o.Recursive))
            .SelectMany(o => o.Aliases.Prepend(o.Name))
            .Where(n => n.StartsWith("--", StringComparison.Ordinal));

    private static IEnumerable<CommandResult> Above(CommandResult result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            if (at is CommandResult command)
            {
                yield return command;
            }
        }
    }
}
