using System.Net;

namespace Graph.Sources.Remote;

/// <summary>Reads lists from the web, and from a kept copy where the web cannot be reached.</summary>
public sealed class ListFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly ListCache _cache;
    private readonly ListClient _client;

    /// <summary>Makes a fetcher with its own connections.</summary>
    public ListFetcher(FetchOptions options)
    {
        _options = options;
        _cache = new ListCache(options.CacheFolder);
        _client = new ListClient(options);
    }

    /// <summary>Reads the list at an address.</summary>
    /// <exception cref="FetchException">It cannot be read, and no copy is kept.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public async Task<FetchedList> FetchAsync(string address, CancellationToken cancellation)
    {
        var list = ListAddress.Parse(address, _options.Hosts);
        var kept = _cache.Find(list.Given);
        if (_options.Offline)
        {
            return kept is null
                ? throw new FetchException(
                    $"No copy of {list.Given} is kept in '{_options.CacheFolder}', and nothing may be sent. Run once without --offline."
                )
                : new FetchedList(list.Id, list.Given, _cache.FileOf(list.Given), kept.Provenance, null);
        }

        try
        {
            var copy = await RefreshAsync(list, kept, cancellation).ConfigureAwait(false);
            return new FetchedList(list.Id, list.Given, _cache.FileOf(list.Given), copy.Provenance, null);
        }
        catch (FetchException error) when (kept is not null)
        {
            return new FetchedList(list.Id, list.Given, _cache.FileOf(list.Given), kept.Provenance, error.Message);
        }
    }

    /// <summary>The file in which a copy of a list is kept; it does not exist where none is.</summary>
    /// <param name="url">The address as <see cref="FetchedList.Url"/> has it.</param>
    /// <param name="folder">The folder of copies.</param>
    public static string KeptCopy(string url, string folder) => new ListCache(folder).FileOf(url);

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<CachedCopy> RefreshAsync(ListAddress list, CachedCopy? kept, CancellationToken cancellation)
    {
        foreach (var candidate in list.Candidates)
        {
            var answer = await _client
                .AskAsync(candidate, kept?.Url == ListClient.Shown(candidate) ? kept : null, cancellation)
                .ConfigureAwait(false);
            if (answer.Status == HttpStatusCode.NotModified)
            {
                return kept!;
            }

            if (answer.Status == HttpStatusCode.OK)
            {
                var commit = list.Commit is null ? null : await _client.CommitAsync(list.Commit, cancellation).ConfigureAwait(false);
                var copy = new CachedCopy(ListClient.Shown(candidate), answer.ETag, answer.LastModified, commit);
                _cache.Keep(list.Given, answer.Body, copy);
                return copy;
            }

            if (answer.Status != HttpStatusCode.NotFound)
            {
                throw new FetchException(
                    $"{ListClient.Shown(candidate)} answered {(int)answer.Status} {answer.Status}. Look at the "
                        + "address in a browser, or try again later."
                );
            }
        }

        throw new FetchException(
            $"There is no list at {list.Given}: {string.Join(", ", list.Candidates.Select(ListClient.Shown))} answered 404. Give the address of the Markdown file itself."
        );
    }
}
