using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich;

/// <summary>What a task talks to: its service, and what is kept.</summary>
/// <param name="service">The service's name.</param>
/// <param name="client">Asks it.</param>
/// <param name="scope">What is kept, and the day.</param>
internal sealed class Conversation(string service, PoliteClient client, EnrichScope scope)
{
    private readonly List<string> _problems = [];
    private int _requests;

    /// <summary>What is kept.</summary>
    public KeptStore Kept => scope.Kept;

    /// <summary>What could not be used, as whole sentences.</summary>
    public ImmutableArray<string> Problems
    {
        get
        {
            lock (_problems)
            {
                return [.. _problems.Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>How many questions were asked.</summary>
    public int Requests => _requests;

    /// <summary>Asks the service.</summary>
    public Task<EnrichAnswer> AskAsync(EnrichRequest request, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _requests);
        return client.AskAsync(request, cancellation);
    }

    /// <summary>Asks for what is kept under an id, if it has changed since.</summary>
    public Task<EnrichAnswer> AskAgainAsync(EnrichRequest request, string id, CancellationToken cancellation)
    {
        var entry = Kept.Read(id) is null ? null : Kept.Find(id);
        return AskAsync(request with { ETag = entry?.ETag, LastModified = entry?.LastModified }, cancellation);
    }

    /// <summary>Keeps a text.</summary>
    /// <param name="entry">Its line in the index; the day is added.</param>
    /// <param name="content">What the file holds.</param>
    public void Keep(KeptEntry entry, string content) => Kept.Keep(entry with { Retrieved = scope.TodayText }, content);

    /// <summary>Keeps what came, as it is.</summary>
    public void Keep(KeptEntry entry, byte[] content) => Kept.Keep(entry with { Retrieved = scope.TodayText }, content);

    /// <summary>Remembers that nothing is there.</summary>
    /// <param name="entry">The line in the index, without a file.</param>
    /// <param name="status">Why.</param>
    public void Miss(KeptEntry entry, string status)
    {
        if (Kept.Find(entry.Id) is { File.Length: > 0 } old)
        {
            // What was there once is gone: the file would speak for something that nobody can look up.
            Kept.Forget(old);
        }

        Kept.Put(entry with { File = string.Empty, Status = status, Retrieved = scope.TodayText });
    }

    /// <summary>Remembers that what is kept under an id is still the newest.</summary>
    public void Renew(string id)
    {
        if (Kept.Find(id) is { } entry)
        {
            Kept.Put(entry with { Retrieved = scope.TodayText });
        }
    }

    /// <summary>The answer, where there is one to read. What is missing is remembered, what is unchanged renewed.</summary>
    /// <param name="request">The request.</param>
    /// <param name="entry">The line of what is asked for, without a file.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null where there is nothing to read.</returns>
    /// <exception cref="EnrichFailure">No usable answer came.</exception>
    public async Task<EnrichAnswer?> FetchAsync(EnrichRequest request, KeptEntry entry, CancellationToken cancellation)
    {
        var answer = await AskAgainAsync(request, entry.Id, cancellation).ConfigureAwait(false);
        if (answer.IsUnchanged)
        {
            Renew(entry.Id);
            return null;
        }

        if (answer.IsMissing)
        {
            Miss(entry, answer.StatusText);
            return null;
        }

        return answer.IsFound ? answer : throw new EnrichFailure($"{request.Address} answered {answer.StatusText}; it was left.");
    }

    /// <summary>Says what could not be used.</summary>
    /// <param name="sentence">A whole sentence.</param>
    public void Say(string sentence)
    {
        lock (_problems)
        {
            _problems.Add($"{service}: {sentence}");
        }
    }
}
