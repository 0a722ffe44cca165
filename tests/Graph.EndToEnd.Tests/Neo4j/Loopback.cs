using System.Net;
using System.Net.Sockets;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>This machine, for what a test serves itself.</summary>
internal static class Loopback
{
    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
