using System.Net;
using System.Text;
using System.Text.Json;

namespace Graph.Sources.Enrich.Manners;

/// <summary>What a service answered.</summary>
/// <param name="Status">The HTTP status; never one that may pass when asked again.</param>
/// <param name="Body">The content, decompressed; empty where the status is 304.</param>
/// <param name="Address">The public address that answered in the end, after redirects.</param>
internal sealed record EnrichAnswer(HttpStatusCode Status, byte[] Body, Uri Address)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The server's tag; empty where it gave none.</summary>
    public string ETag { get; init; } = string.Empty;

    /// <summary>The server's date as it wrote it; empty where it gave none.</summary>
    public string LastModified { get; init; } = string.Empty;

    /// <summary>Whether it brought content.</summary>
    public bool IsFound => Status == HttpStatusCode.OK;

    /// <summary>Whether the kept state is still the newest.</summary>
    public bool IsUnchanged => Status == HttpStatusCode.NotModified;

    /// <summary>Whether it says that there is nothing for us: missing, private, gated, gone, refused for legal reasons.</summary>
    public bool IsMissing =>
        Status
            is HttpStatusCode.NotFound
                or HttpStatusCode.Unauthorized
                or HttpStatusCode.Forbidden
                or HttpStatusCode.Gone
                or HttpStatusCode.UnavailableForLegalReasons;

    /// <summary>The status as the index writes it.</summary>
    public string StatusText => ((int)Status).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The content as text.</summary>
    /// <exception cref="EnrichFailure">It is not UTF-8.</exception>
    public string Text()
    {
        try
        {
            var text = Strict.GetString(Body);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            throw new EnrichFailure($"{Address} answered with bytes that are not UTF-8; they were left.");
        }
    }

    /// <summary>The content as JSON.</summary>
    /// <exception cref="EnrichFailure">It is not JSON.</exception>
    public JsonElement Json()
    {
        try
        {
            return JsonDocument.Parse(Text(), new JsonDocumentOptions { MaxDepth = 64 }).RootElement;
        }
        catch (JsonException)
        {
            throw new EnrichFailure($"{Address} answered with something that is not JSON; it was left.");
        }
    }
}
