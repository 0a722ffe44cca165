namespace Graph.Sources.Enrich.Manners;

/// <summary>Reads the content of an answer within bounds. The announced length is not believed: what counts is what comes, after
/// decompression.</summary>
internal static class BodyReader
{
    /// <summary>Reads it.</summary>
    /// <exception cref="EnrichFailure">It is larger than agreed.</exception>
    public static async Task<byte[]> ReadAsync(HttpResponseMessage response, EnrichRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > request.MaximumBytes)
            {
                if (request.BeginningIsEnough)
                {
                    body.Write(buffer, 0, (int)(request.MaximumBytes - body.Length));
                    break;
                }

                throw new EnrichFailure(
                    $"{request.Address} is larger than {request.MaximumBytes / (1 << 20)} MB, the limit for such an answer; it was left."
                );
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
