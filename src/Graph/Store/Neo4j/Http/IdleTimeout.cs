namespace Graph.Store.Neo4j.Http;

/// <summary>Cancels when nothing has been heard of for a while; each sign of life starts the wait anew.</summary>
internal sealed class IdleTimeout : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly TimeSpan _wait;

    public IdleTimeout(TimeSpan wait, CancellationToken cancellation)
    {
        _wait = wait;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Renew();
    }

    /// <summary>Cancelled by silence or by the caller.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Something was heard.</summary>
    public void Renew() => _source.CancelAfter(_wait);

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();
}
