using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Shared;

/// <summary>Stands before a server, remembers every byte that a client sends as it came over the wire, and takes the encryption off
/// where it has a certificate.</summary>
internal sealed class TcpRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly MemoryStream _wire = new();
    private readonly X509Certificate2? _certificate;
    private readonly IPEndPoint? _server;
    private readonly Task _accepting;
    private int _connections;

    /// <summary>Opens it.</summary>
    /// <param name="server">The port on this machine to which it hands on; null where nobody answers.</param>
    /// <param name="certificate">The certificate to show; null to speak as it comes.</param>
    public TcpRelay(int? server = null, X509Certificate2? certificate = null)
    {
        _server = server is { } port ? new IPEndPoint(IPAddress.Loopback, port) : null;
        _certificate = certificate;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Its port on this machine.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many clients came.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>What all clients sent, as anyone on the way could read it.</summary>
    public byte[] Wire
    {
        get
        {
            lock (_wire)
            {
                return _wire.ToArray();
            }
        }
    }

    /// <summary>Whether anyone on the way could read these words.</summary>
    public bool Shows(string words) => Wire.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(words)) >= 0;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var underWay = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                underWay.Add(RelayAsync(client));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }

        await Task.WhenAll(underWay);
    }

    private async Task RelayAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var heard = new HeardStream(client.GetStream(), Remember);
                await using var plain = await UncoverAsync(heard);
                using var server = new TcpClient();
                if (_server is null)
                {
                    // Nobody answers: all there is to do is to listen.
                    await plain.CopyToAsync(Stream.Null, _stop.Token);
                    return;
                }

                await server.ConnectAsync(_server, _stop.Token);
                await Task.WhenAny(plain.CopyToAsync(server.GetStream(), _stop.Token), server.GetStream().CopyToAsync(plain, _stop.Token));
            }
            catch (Exception error)
                when (error
                        is IOException
                            or SocketException
                            or OperationCanceledException
                            or System.Security.Authentication.AuthenticationException
                            or ObjectDisposedException
                )
            {
                // The client went away, or did not like the certificate.
            }
        }
    }

    private async Task<Stream> UncoverAsync(Stream stream)
    {
        if (_certificate is null)
        {
            return stream;
        }

        var covered = new SslStream(stream, leaveInnerStreamOpen: false);
        await covered.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
        return covered;
    }

    private void Remember(ReadOnlySpan<byte> bytes)
    {
        lock (_wire)
        {
            _wire.Write(bytes);
        }
    }
}
