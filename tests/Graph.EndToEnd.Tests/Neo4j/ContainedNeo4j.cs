using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>The server that the tests start for themselves where Docker runs and NEO4J_URI names none: one for all of them, which is
/// gone when they are.</summary>
internal static class ContainedNeo4j
{
    private const ushort HttpPort = 7474;

    private static readonly Lazy<Task<string?>> Started = new(() => Task.Run(StartAsync));

    /// <summary>Its address; null where Docker does not run, which is found out at once.</summary>
    public static string? Address => Started.Value.GetAwaiter().GetResult();

    private static async Task<string?> StartAsync()
    {
        if (!IsDockerInSight())
        {
            return null;
        }

        IContainer server;
        try
        {
            server = new ContainerBuilder("neo4j:5.26-community")
                .WithEnvironment("NEO4J_AUTH", "none")
                .WithEnvironment("NEO4J_PLUGINS", "[\"apoc\"]")
                .WithPortBinding(HttpPort, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort)))
                .Build();
        }
        catch (DockerUnavailableException)
        {
            // A socket that nobody listens at.
            return null;
        }

        await server.StartAsync().ConfigureAwait(false);
        return new UriBuilder("http", server.Hostname, server.GetMappedPublicPort(HttpPort)).Uri.ToString();
    }

    /// <summary>Whether there is anything to ask: without this look, the search for Docker would slow down every run without it.</summary>
    private static bool IsDockerInSight() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DOCKER_HOST"))
        || (OperatingSystem.IsWindows() ? File.Exists(@"\\.\pipe\docker_engine") : Sockets().Any(File.Exists));

    private static IEnumerable<string> Sockets()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        yield return "/var/run/docker.sock";
        yield return Path.Combine(home, ".docker/run/docker.sock");
        yield return Path.Combine(home, ".docker/desktop/docker.sock");
        if (Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") is { Length: > 0 } runtime)
        {
            yield return Path.Combine(runtime, "docker.sock");
        }
    }
}
