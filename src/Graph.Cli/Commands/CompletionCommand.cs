using System.CommandLine;

namespace Graph.Cli.Commands;

/// <summary><c>graph completion SHELL</c>: the script that lets a shell complete commands and options.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _graph() {
          local IFS=$'\n'
          COMPREPLY=($(graph "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null | grep -F -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _graph graph
        """;

    private const string Zsh = """
        #compdef graph
        _graph() {
          local -a found
          found=("${(@f)$(graph "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a found
          _files
        }
        compdef _graph graph
        """;

    private const string Fish = """
        complete -c graph -a '(graph "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
        """;

    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new GraphCommand(
            "completion",
            "Prints a script that makes a shell complete commands and options.",
            "graph completion bash >> ~/.bashrc"
        )
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            context.Output.WriteLine(
                parsed.GetRequiredValue(shell) switch
                {
                    "bash" => Bash,
                    "zsh" => Zsh,
                    _ => Fish,
                }
            );
            return ExitCodes.Done;
        });
        return command;
    }
}
