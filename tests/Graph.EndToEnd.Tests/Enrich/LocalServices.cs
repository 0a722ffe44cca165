using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Graph.EndToEnd.Tests.Neo4j;

namespace Graph.EndToEnd.Tests.Enrich;

/// <summary>GitHub and arXiv as far as a small list needs them, on this machine.</summary>
internal sealed partial class LocalServices : IDisposable
{
    private const string Commit = "1f2e3d4c5b6a79880706f5e4d3c2b1a09f8e7d6c";

    private readonly HttpListener _listener = new();
    private int _requests;

    public LocalServices()
    {
        Port = Loopback.FreePort();
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    private int Port { get; }

    /// <summary>Where it is.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}/");

    /// <summary>How many requests came.</summary>
    public int Requests => _requests;

    /// <summary>The settings with which the program asks it, each service with a token.</summary>
    public Dictionary<string, string?> Settings =>
        new()
        {
            ["GRAPH_ENRICH__SERVICES__GITHUB__ADDRESS"] = Address,
            ["GRAPH_ENRICH__SERVICES__GITHUB__TOKEN"] = "secret-token",
            ["GRAPH_ENRICH__SERVICES__ARXIV__ADDRESS"] = Address,
        };

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                Interlocked.Increment(ref _requests);
                var text = Answer(context.Request.Url!);
                context.Response.StatusCode = text is null ? 404 : 200;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text ?? "404: Not Found"));
                context.Response.Close();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The program was killed while it waited, or the test is over.
            }
        }
    }

    private static string? Answer(Uri url)
    {
        var path = url.AbsolutePath;
        if (path == "/api/query")
        {
            var ids = Number().Matches(Uri.UnescapeDataString(url.Query)).Select(m => m.Value).ToList();
            return $"""
                <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns="http://www.w3.org/2005/Atom">
                <opensearch:totalResults>{ids.Count}</opensearch:totalResults>
                {string.Concat(ids.Select(Entry))}
                </feed>
                """;
        }

        return path.EndsWith("/info/refs", StringComparison.Ordinal) ? $"001e# service=git-upload-pack\n0000015b{Commit} HEAD\0\n"
            : path.EndsWith("/README.md", StringComparison.Ordinal)
                ? $"# LungNet{path[^(Commit.Length + 12)]}\n\nThe model is pre-trained on CheXpert.\n"
            : null;
    }

    private static string Entry(string id) =>
        $"""
            <entry>
              <id>http://arxiv.org/abs/{id}v1</id>
              <title>LungNet{id[^1]}: Reading X-rays</title>
              <summary>We train LungNet{id[^1]} on MIMIC-CXR.</summary>
              <published>2024-01-02T00:00:00Z</published>
              <author><name>Ann Ox</name></author>
            </entry>
            """;

    [GeneratedRegex(@"\d{4}\.\d{5}")]
    private static partial Regex Number();
}
