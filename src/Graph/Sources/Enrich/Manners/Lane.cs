namespace Graph.Sources.Enrich.Manners;

/// <summary>The way to one host: lets requests through no faster than the host's limits allow.</summary>
/// <param name="limits">The limits.</param>
/// <param name="time">The clock, and what waits by it.</param>
internal sealed class Lane(ServiceLimits limits, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _places = new(limits.Concurrency);
    private readonly Lock _clock = new();
    private readonly Queue<DateTimeOffset> _sent = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>Why nothing more is sent in this run; null while the lane is open.</summary>
    public string? Closed { get; private set; }

    /// <summary>Waits for a turn.</summary>
    /// <returns>To be disposed when the answer is complete.</returns>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            while (Wait() is { } wait)
            {
                await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
            }

            return new Turn(this);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>Sends nothing for some time, because the host asked for it.</summary>
    public void Hold(TimeSpan wait)
    {
        lock (_clock)
        {
            Postpone(time.GetUtcNow() + wait);
        }
    }

    /// <summary>Sends nothing more in this run.</summary>
    public void Close(string why) => Closed ??= why;

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    // Takes the turn where it is due (null), else says how long it is until then.
    private TimeSpan? Wait()
    {
        lock (_clock)
        {
            var now = time.GetUtcNow();
            var due = _next;
            while (limits.Quota > 0 && _sent.TryPeek(out var oldest) && oldest + limits.Window <= now)
            {
                _sent.Dequeue();
            }

            if (limits.Quota > 0 && _sent.Count >= limits.Quota && _sent.Peek() + limits.Window > due)
            {
                due = _sent.Peek() + limits.Window;
            }

            if (due > now)
            {
                // A timer may run out a little early.
                return due - now + TimeSpan.FromMilliseconds(1);
            }

            _sent.Enqueue(now);
            while (_sent.Count > Math.Max(limits.Quota, 1))
            {
                _sent.Dequeue();
            }

            Postpone(now + limits.Interval);
            return null;
        }
    }

    private void Postpone(DateTimeOffset until) => _next = until > _next ? until : _next;

    private void Leave()
    {
        // With one connection the host has seen this request by now, so that its own clock counts the whole interval too.
        if (limits.Concurrency == 1)
        {
            Hold(limits.Interval);
        }

        _places.Release();
    }

    private sealed class Turn(Lane lane) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                lane.Leave();
            }
        }
    }
}
