using System.Diagnostics;
using System.Text;

namespace Graph.EndToEnd.Tests;

/// <summary>One run of the program as its users run it: a process of its own.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record GraphRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The program that users run, which a Release build compiles ahead of time: not the copy beside the tests, which is not
    /// compiled so.</summary>
    public static string Program { get; } =
        Path.Combine(
            ProjectFolder.Path("src/Graph.Cli"),
            Path.GetRelativePath(ProjectFolder.Path("tests/Graph.EndToEnd.Tests"), AppContext.BaseDirectory),
            "Graph.Cli.dll"
        );

    /// <summary>Runs <c>graph</c> in the project's folder.</summary>
    public static Task<GraphRun> InProjectAsync(params string[] arguments) => InAsync(ProjectFolder.Root, arguments);

    /// <summary>Runs <c>graph</c> in a folder.</summary>
    public static Task<GraphRun> InAsync(string folder, params string[] arguments) =>
        WithAsync(folder, new Dictionary<string, string?>(), arguments);

    /// <summary>Runs <c>graph</c> in a folder with variables of the environment; null takes one away.</summary>
    public static async Task<GraphRun> WithAsync(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new GraphRun(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs <c>graph</c> in a folder with a text on standard input, and without a password in the environment.</summary>
    public static async Task<GraphRun> ReadingAsync(string folder, string input, params string[] arguments)
    {
        var environment = new Dictionary<string, string?> { ["NEO4J_PASSWORD"] = null };
        using var process = Start(folder, environment, "dotnet", [Program, .. arguments], input);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new GraphRun(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts <c>graph</c>, for whoever wants to stop it half-way; its streams have to be read.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Start(folder, environment, "dotnet", [Program, .. arguments]);

    /// <summary>Starts <c>graph</c> so that it hears interrupts. What a shell runs in the background ignores them, tests and all that they
    /// start.</summary>
    public static Process StartHearing(string folder, params string[] arguments) =>
        OperatingSystem.IsLinux()
            ? Start(folder, new Dictionary<string, string?>(), "env", ["--default-signal=INT", "dotnet", Program, .. arguments])
            : Start(folder, new Dictionary<string, string?>(), arguments);

    private static Process Start(
        string folder,
        IReadOnlyDictionary<string, string?> environment,
        string program,
        string[] arguments,
        string input = ""
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return process;
    }
}
