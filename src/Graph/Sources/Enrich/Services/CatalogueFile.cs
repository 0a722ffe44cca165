using System.IO.Compression;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>A file of a catalogue: fetched whole, unpacked where it is packed, and kept as it is.</summary>
internal static class CatalogueFile
{
    /// <summary>The largest file of a catalogue, unpacked, in bytes.</summary>
    public const long MaximumBytes = 256L << 20;

    /// <summary>The task of fetching a file, if it changed since it was fetched.</summary>
    /// <param name="name">What the task is called in progress and messages.</param>
    /// <param name="request">The request.</param>
    /// <param name="id">Its id in the index.</param>
    /// <param name="file">Its name in the folder.</param>
    /// <param name="licence">The licence of the catalogue; empty where none is known.</param>
    public static EnrichTask TaskOf(string name, EnrichRequest request, string id, string file, string licence) =>
        EnrichTask.To(request.Endpoint.Name, name, 1, (talk, cancellation) => FetchAsync(request, id, file, licence, talk, cancellation));

    /// <summary>The bytes, unpacked where they are packed by gzip.</summary>
    /// <exception cref="EnrichFailure">They are more than a catalogue may have, or broken.</exception>
    public static byte[] Unpack(byte[] bytes, string name)
    {
        if (bytes is not [0x1F, 0x8B, ..])
        {
            return bytes;
        }

        try
        {
            using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var buffer = new byte[1 << 16];
            int read;
            while ((read = packed.Read(buffer)) > 0)
            {
                plain.Write(buffer, 0, read);
                if (plain.Length > MaximumBytes)
                {
                    throw new EnrichFailure($"{name} unpacks to more than {MaximumBytes >> 20} MB; it was left.");
                }
            }

            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new EnrichFailure($"{name} is packed and cannot be unpacked; it was left.");
        }
    }

    private static async Task FetchAsync(
        EnrichRequest request,
        string id,
        string file,
        string licence,
        Conversation talk,
        CancellationToken cancellation
    )
    {
        var entry = new KeptEntry(id, "catalogue", [], "", request.Address, "", "") { Licence = licence };
        if (await talk.FetchAsync(request with { MaximumBytes = MaximumBytes }, entry, cancellation).ConfigureAwait(false) is { } answer)
        {
            talk.Keep(
                entry with
                {
                    File = file,
                    ETag = answer.ETag,
                    LastModified = answer.LastModified,
                },
                Unpack(answer.Body, request.Address)
            );
        }
    }
}
