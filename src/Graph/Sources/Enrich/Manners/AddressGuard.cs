using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;

namespace Graph.Sources.Enrich.Manners;

/// <summary>Keeps requests out of the machine's own network: an address in a list, or a redirect, must not reach what only this
/// machine can. Hosts that the user named are allowed.</summary>
/// <param name="named">Host and port of the addresses in the user's settings, such as <c>localhost:8080</c>.</param>
internal sealed class AddressGuard(IEnumerable<string> named)
{
    private readonly FrozenSet<string> _named = named.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Connects to a host; the addresses that its name leads to are looked at first, and one of those is connected to.</summary>
    /// <exception cref="EnrichFailure">The host is within the machine's own network.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
        if (!_named.Contains($"{host}:{port}") && addresses.Any(IsOwnNetwork))
        {
            throw new EnrichFailure(
                $"{host} leads into this machine's own network; nothing was sent. If that is meant, name it as the service's Address."
            );
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether an address is loopback, private, link-local or otherwise not on the public network.</summary>
    public static bool IsOwnNetwork(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(plain) || plain.Equals(IPAddress.Any) || plain.Equals(IPAddress.IPv6Any))
        {
            return true;
        }

        return plain.AddressFamily == AddressFamily.InterNetwork
            ? plain.GetAddressBytes()
                is [0 or 10 or 127, ..]
                    or [100, >= 64 and < 128, ..]
                    or [169, 254, ..]
                    or [172, >= 16 and < 32, ..]
                    or [192, 168, ..]
                    or [>= 224, ..]
            : plain.IsIPv6LinkLocal || plain.IsIPv6SiteLocal || plain.IsIPv6UniqueLocal || plain.IsIPv6Multicast;
    }
}
