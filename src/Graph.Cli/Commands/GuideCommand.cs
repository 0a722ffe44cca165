using System.CommandLine;
using System.Net;
using System.Text;
using Graph.Write.Browser;

namespace Graph.Cli.Commands;

/// <summary><c>graph guide</c>: serves the guide that Neo4j Browser plays.</summary>
internal static class GuideCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var port = NumberOption.Whole("--port", "The port on this machine.", usual: 8001, least: 1, most: 65535);
        var command = new GraphCommand(
            "guide",
            "Serves a guide for Neo4j Browser, on this machine only, until it is stopped: slides with queries "
                + "that a click puts into the editor.",
            "graph guide"
        )
        {
            port,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var address = $"http://localhost:{parsed.GetRequiredValue(port)}/";
                using var listener = Listen(address);
                context.Output.WriteLine($"In Neo4j Browser: :play {address}guide.html");
                context.Output.WriteLine($"or open:          {Neo4jOptions.BrowserAddress()}?cmd=play&arg={address}guide.html");
                context.Output.Flush();
                await ServeAsync(listener, cancellation);
                return ExitCodes.Done;
            }
        );
        return command;
    }

    private static HttpListener Listen(string address)
    {
        var listener = new HttpListener();
        listener.Prefixes.Add(address);
        listener.Prefixes.Add(address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
        try
        {
            listener.Start();
            return listener;
        }
        catch (HttpListenerException error)
        {
            throw new UserErrorException(
                ExitCodes.Unreachable,
                $"Cannot listen at {address} ({error.Message}). Take another with: --port N"
            );
        }
    }

    private static async Task ServeAsync(HttpListener listener, CancellationToken cancellation)
    {
        var page = Encoding.UTF8.GetBytes(BrowserGuide.Html());
        await using var stop = cancellation.Register(listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                Answer(await listener.GetContextAsync(), page);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                // A reader that went away, or the end.
            }
        }
    }

    private static void Answer(HttpListenerContext request, byte[] page)
    {
        var response = request.Response;
        response.AddHeader("Access-Control-Allow-Origin", "*");
        response.AddHeader("Access-Control-Allow-Headers", "*");
        response.ContentType = "text/html; charset=utf-8";
        response.Close(page, willBlock: false);
    }
}
