using System.Threading.Channels;

namespace Graph.Store.Neo4j.Load;

/// <summary>Keeps a few batches under way while the next one is being built.</summary>
internal sealed class BatchSender
{
    private readonly Channel<ColumnBatch> _waiting = Channel.CreateBounded<ColumnBatch>(1);
    private readonly CancellationTokenSource _stop;
    private readonly IProgress<LoadProgress>? _progress;
    private readonly string _step;
    private readonly long _total;
    private readonly Task[] _workers;
    private long _done;

    /// <summary>Begins a step of the load.</summary>
    public BatchSender(
        IReadOnlyList<WriteLane> lanes,
        string step,
        long total,
        IProgress<LoadProgress>? progress,
        CancellationToken cancellation
    )
    {
        (_step, _total, _progress) = (step, total, progress);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _workers = [.. lanes.Select(WorkAsync)];
    }

    /// <summary>Hands a batch over; waits while enough are under way.</summary>
    public async Task AddAsync(ColumnBatch batch)
    {
        try
        {
            await _waiting.Writer.WriteAsync(batch, _stop.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or ChannelClosedException)
        {
            // A worker failed, and its reason is the one to tell.
            await Task.WhenAll(_workers).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Waits until all is written.</summary>
    public async Task CompleteAsync()
    {
        _waiting.Writer.TryComplete();
        await Task.WhenAll(_workers).ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task WorkAsync(WriteLane lane)
    {
        try
        {
            await foreach (var batch in _waiting.Reader.ReadAllAsync(_stop.Token).ConfigureAwait(false))
            {
                await lane.SendAsync(batch, _stop.Token).ConfigureAwait(false);
                _progress?.Report(new LoadProgress(_step, Interlocked.Add(ref _done, batch.Rows), _total));
            }
        }
        catch
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }
}
