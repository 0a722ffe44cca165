using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Store.Neo4j.Http;

/// <summary>The body of a request to the Query API v2: the parameters are sent as the bytes they came in, never copied together.</summary>
/// <remarks>Plain JSON, not the typed form: it is smaller and faster, and a number with a point stays a float. The server refuses
/// compressed bodies.</remarks>
internal sealed class QueryApiRequest : HttpContent
{
    private readonly byte[] _head;
    private readonly ReadOnlyMemory<byte> _parameters;
    private readonly byte[] _tail;

    public QueryApiRequest(Neo4jStatement statement, IReadOnlyCollection<string> bookmarks)
    {
        _head = Encoding.UTF8.GetBytes($"{{\"statement\":\"{JavaScriptEncoder.Default.Encode(statement.Text)}\",\"parameters\":");
        _parameters = statement.Parameters;
        var access = statement.Access == Neo4jAccess.Read ? "READ" : "WRITE";
        _tail = Encoding.UTF8.GetBytes(
            $",\"includeCounters\":true,\"accessMode\":\"{access}\",\"bookmarks\":{JsonSerializer.Serialize(bookmarks)}}}"
        );
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
    {
        await stream.WriteAsync(_head).ConfigureAwait(false);
        await stream.WriteAsync(_parameters).ConfigureAwait(false);
        await stream.WriteAsync(_tail).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _head.Length + _parameters.Length + _tail.Length;
        return true;
    }
}
