using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary>Shows on a terminal what a build is doing; elsewhere it says nothing.</summary>
internal static class BuildProgress
{
    /// <summary>Runs a build while its stage is shown.</summary>
    public static Build Show(ProgramContext context, Func<Action<string>?, Build> build) =>
        Console.IsErrorRedirected
            ? build(null)
            : context.Messages.Status().Start("Reading the lists …", status => build(stage => status.Status(Words(stage))));

    private static string Words(string stage) =>
        stage switch
        {
            "extract" => "Reading the lists …",
            "resolve" => "Finding out which mentions are the same work …",
            "relate" => "Finding out how works relate …",
            "fill" => "Filling gaps from the kept texts …",
            _ => stage + " …",
        };
}
