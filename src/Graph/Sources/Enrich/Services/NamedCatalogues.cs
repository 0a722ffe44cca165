using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>Catalogues that the user named: files, which are copied, or addresses.</summary>
/// <param name="names">The files and addresses.</param>
internal sealed class NamedCatalogues(ImmutableArray<string> names) : IEnrichService
{
    private static readonly Endpoint Any = Endpoint.Of("address", "https://localhost/", 1) with { IsFixed = true };

    /// <inheritdoc/>
    public string Name => "catalogue";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Any];

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        names
            .Distinct(StringComparer.Ordinal)
            .Select(name =>
                Address(name) is { } address
                    ? EnrichTask.To(Any.Name, name, 1, (talk, cancellation) => FetchAsync(address, talk, cancellation))
                    : new EnrichTask(name, ImmutableDictionary<string, int>.Empty, (talk, _) => CopyAsync(name, talk))
            );

    /// <summary>The address that a name is; null where it is a file's.</summary>
    public static Uri? Address(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private static async Task FetchAsync(Uri address, Conversation talk, CancellationToken cancellation)
    {
        var endpoint = Any with { Home = address };
        var answer = await talk.AskAsync(
                new EnrichRequest(endpoint, string.Empty) { MaximumBytes = CatalogueFile.MaximumBytes },
                cancellation
            )
            .ConfigureAwait(false);
        if (!answer.IsFound)
        {
            throw new EnrichFailure($"{Graph.Text.Credentials.Remove(address.AbsoluteUri)} answered {answer.StatusText}; it was left.");
        }

        Keep(answer.Body, Path.GetFileName(address.AbsolutePath), Graph.Text.Credentials.Remove(address.AbsoluteUri), talk);
    }

    private static async Task CopyAsync(string file, Conversation talk)
    {
        try
        {
            Keep(await File.ReadAllBytesAsync(file).ConfigureAwait(false), Path.GetFileName(file), null, talk);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EnrichFailure($"the catalogue '{file}' cannot be read; it was left. Check its name and permissions.");
        }
    }

    private static void Keep(byte[] content, string name, string? address, Conversation talk)
    {
        var plain = CatalogueFile.Unpack(content, name);
        if (CatalogueKind.Of(plain) is not { } service)
        {
            throw new EnrichFailure(
                $"the catalogue '{name}' has no form that is known (Epoch AI's CSV, Papers with Code's tables, metafile.yml, "
                    + "Ecosystem Graphs); it was left."
            );
        }

        var bare = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        talk.Keep(
            new KeptEntry(
                $"{service}:{Path.GetFileNameWithoutExtension(bare)}",
                "catalogue",
                [],
                KeptFileName.Of(service, bare),
                address ?? CatalogueKind.HomeOf(service),
                "",
                ""
            ),
            plain
        );
    }
}
