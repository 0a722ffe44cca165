namespace Graph.Store.Neo4j.Http;

/// <summary>The last bookmarks, so that every read sees what was written before it, on whichever server of a cluster it runs.</summary>
internal sealed class Bookmarks
{
    /// <summary>As many as requests may be under way at once: no later bookmark need include one of another request.</summary>
    private const int Kept = 8;

    private readonly Lock _lock = new();
    private readonly Queue<string> _bookmarks = [];

    /// <summary>The bookmarks to send along.</summary>
    public IReadOnlyCollection<string> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _bookmarks];
            }
        }
    }

    /// <summary>Adds one; null and one that is there already are passed over.</summary>
    public void Add(string? bookmark)
    {
        lock (_lock)
        {
            if (bookmark is null || _bookmarks.Contains(bookmark))
            {
                return;
            }

            _bookmarks.Enqueue(bookmark);
            if (_bookmarks.Count > Kept)
            {
                _bookmarks.Dequeue();
            }
        }
    }
}
