namespace Graph.Tests.Sources.Enrich;

/// <summary>A clock that jumps to the next timer as soon as nobody is at work: waits of minutes take a millisecond. While a request is
/// under way it stands still, unless the server stalls it.</summary>
internal sealed class VirtualTime : TimeProvider, IDisposable
{
    private readonly Lock _clock = new();
    private readonly List<VirtualTimer> _timers = [];
    private readonly Thread _pump;
    private DateTimeOffset _now = new(2026, 11, 27, 8, 0, 0, TimeSpan.Zero);
    private int _busy;
    private volatile bool _stopped;

    public VirtualTime()
    {
        _pump = new Thread(Pump) { IsBackground = true };
        _pump.Start();
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_clock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Goes some days on.</summary>
    public void Advance(TimeSpan time)
    {
        lock (_clock)
        {
            _now += time;
        }
    }

    /// <summary>Keeps the clock from jumping until disposed.</summary>
    public IDisposable Busy()
    {
        Interlocked.Increment(ref _busy);
        return new OnDispose(() => Interlocked.Decrement(ref _busy));
    }

    /// <summary>Lets the clock jump although a request is under way.</summary>
    public IDisposable Stalled()
    {
        Interlocked.Decrement(ref _busy);
        return new OnDispose(() => Interlocked.Increment(ref _busy));
    }

    public void Dispose()
    {
        _stopped = true;
        _pump.Join();
    }

    private void Pump()
    {
        while (!_stopped)
        {
            Thread.Sleep(1);
            if (Volatile.Read(ref _busy) <= 0)
            {
                Next()?.Fire();
            }
        }
    }

    private VirtualTimer? Next()
    {
        lock (_clock)
        {
            var next = _timers.MinBy(t => t.Due);
            if (next is not null)
            {
                _now = next.Due > _now ? next.Due : _now;
                _timers.Remove(next);
            }

            return next;
        }
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._clock)
            {
                time._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time._now + dueTime;
                    time._timers.Add(this);
                }

                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class OnDispose(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
