using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Graph.Store.Neo4j.Bolt;

/// <summary>Knocks at a server before the driver does: the driver tries for long over an address that leads nowhere, and does not always
/// say why. Nothing is sent but the greeting of TLS.</summary>
internal static class BoltProbe
{
    private const int UsualPort = 7687;

    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(15);

    /// <summary>Goes as far as an encrypted connection that is trusted, where the address asks for one, and else to a connection.</summary>
    /// <exception cref="Neo4jException">That cannot be had; the message says why.</exception>
    public static async Task KnockAsync(Neo4jSettings settings, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Wait);
        try
        {
            using var client = new TcpClient();
            var port = settings.Address.Port > 0 ? settings.Address.Port : UsualPort;
            await client.ConnectAsync(settings.Address.DnsSafeHost, port, patience.Token).ConfigureAwait(false);
            if (AddressEncryption.IsEncrypted(settings.Address) && !AddressEncryption.TakesAnyCertificate(settings.Address))
            {
                await GreetAsync(client, settings, patience.Token).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is SocketException or AuthenticationException)
        {
            throw Unreachable(ConnectionFailures.Sentence(error, settings) ?? Other(settings, error.Message), error);
        }
        catch (IOException error)
        {
            throw Unreachable(ConnectionFailures.Sentence(ConnectionCause.NotEncrypted, settings)!, error);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw Unreachable(Other(settings, $"silent for {Wait.TotalSeconds:0.#} s"), error);
        }
    }

    private static async Task GreetAsync(TcpClient client, Neo4jSettings settings, CancellationToken cancellation)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = settings.Address.DnsSafeHost };
        if (settings.Authorities is { } file)
        {
            options.CertificateChainPolicy = CertificateAuthorities.Read(file).Policy();
        }

        var stream = new SslStream(client.GetStream());
        await using (stream.ConfigureAwait(false))
        {
            await stream.AuthenticateAsClientAsync(options, cancellation).ConfigureAwait(false);
        }
    }

    private static string Other(Neo4jSettings settings, string message) =>
        $"Cannot reach Neo4j at {settings.ShownAddress} ({message.TrimEnd('.')}). Check the address, and that the server runs.";

    private static Neo4jException Unreachable(string message, Exception error) => new(Neo4jFailure.Unreachable, message, null, error);
}
