using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Graph.Cli;

/// <summary>What every command gets: where to write, and the settings.</summary>
/// <param name="Output">Standard output, for results: raw text, so that what is piped is exactly what was written.</param>
/// <param name="Screen">Standard output for people: tables and colours; plain text where it is not a terminal.</param>
/// <param name="Messages">Standard error for people: progress, warnings, errors.</param>
/// <param name="Configuration"><c>appsettings.json</c>, then <c>GRAPH_…</c> variables; options given on the command line win over
/// both.</param>
/// <param name="IsTerminal">Whether standard output is a terminal.</param>
/// <param name="Interrupts">How the user stops the program.</param>
internal sealed record ProgramContext(
    TextWriter Output,
    IAnsiConsole Screen,
    IAnsiConsole Messages,
    IConfiguration Configuration,
    bool IsTerminal,
    Interrupts Interrupts
)
{
    /// <summary>Writes a result that people read: lines are broken between words on a terminal, and left as they are elsewhere.</summary>
    public void WriteText(string text)
    {
        if (IsTerminal)
        {
            Screen.Write(new Spectre.Console.Text(text));
        }
        else
        {
            Output.Write(text);
        }
    }
}
