using System.Diagnostics;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>A server of a test's own, which it may stop, kill and import into.</summary>
internal sealed class OwnNeo4j(string home) : IDisposable
{
    private readonly string _launcher = SharedData.Path("neo4j/neo4j");

    /// <summary>Its address.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>The folder that the server reads imports from.</summary>
    public string ImportFolder => Directory.CreateDirectory(Path.Combine(home, "import")).FullName;

    public void Start() =>
        Address = Run("start", home, "--heap", "512m").Split('\n').First(l => l.StartsWith("NEO4J_URI=", StringComparison.Ordinal))[
            "NEO4J_URI=".Length..
        ];

    public void Stop() => Run("stop", home);

    public void Kill() => Run("kill", home);

    /// <summary>Runs a script that calls neo4j-admin; the server must not run, and need never have run.</summary>
    public void Import(string folder)
    {
        Directory.CreateDirectory(Path.Combine(home, "conf"));
        var admin = Path.Combine(home, "admin.sh");
        File.WriteAllText(admin, $"#!/bin/sh\nexec '{_launcher}' admin '{home}' \"$@\"\n");
        Run(new ProcessStartInfo("sh", ["import.sh"]) { WorkingDirectory = folder, Environment = { ["NEO4J_ADMIN"] = $"sh {admin}" } });
    }

    public void Dispose() => Stop();

    private string Run(params string[] arguments) => Run(new ProcessStartInfo(_launcher, arguments));

    private static string Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;

        // A server that lives for a minute is not worth the second compiler: its start takes half the time without.
        start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{start.FileName}: {output}{errors.Result}");
    }
}
