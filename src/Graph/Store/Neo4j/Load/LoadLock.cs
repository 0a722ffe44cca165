namespace Graph.Store.Neo4j.Load;

/// <summary>Lets one load at a time write. Each request writes only while the database bears the load's token, and under a lock that a
/// load which takes over must wait for: what a dead load left under way is either committed or void before the next one looks.</summary>
/// <remarks>While it lives it counts up a beat. A token whose beat stands still for a lease is a dead load's.</remarks>
internal sealed class LoadLock : IAsyncDisposable
{
    private readonly INeo4jTransport _transport;
    private readonly CancellationTokenSource _lost;
    private readonly TimeSpan _lease;
    private Task _beating = Task.CompletedTask;

    private LoadLock(INeo4jTransport transport, TimeSpan lease, CancellationToken cancellation)
    {
        _transport = transport;
        _lease = lease;
        _lost = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>The load's name for itself.</summary>
    public string Token { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Cancelled when another load took over, or the caller gave up.</summary>
    public CancellationToken Held => _lost.Token;

    /// <summary>Whether another load took over.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Takes the lock, and makes the shapes known that elements will bear.</summary>
    /// <exception cref="LoadRefusedException">Another load is at work.</exception>
    public static async Task<LoadLock> TakeAsync(
        INeo4jTransport transport, IReadOnlyCollection<string> shapes, LoadOptions options, CancellationToken cancellation)
    {
        var build = await BuildNode.ReadAsync(transport, cancellation).ConfigureAwait(false);
        if (build.Token is not null)
        {
            await RefuseLivingAsync(transport, build, options.Lease, cancellation).ConfigureAwait(false);
        }

        var taken = new LoadLock(transport, options.Lease, cancellation);
        var statement = new Neo4jStatement(
            """
            MERGE (b:GraphBuild {name: 'graph'})
            SET b._beat = coalesce(b._beat, 0) + 1
            WITH b WHERE coalesce(b._token, '') IN [$before, $token]
            SET b._token = $token, b.state = 'loading',
                b.shapes = coalesce(b.shapes, []) + [s IN $shapes WHERE NOT s IN coalesce(b.shapes, [])]
            WITH b UNWIND $lanes AS lane
            MERGE (l:GraphBuild {name: lane})
            SET l._token = $token, l._batch = 0
            RETURN count(l)
            """,
            JsonTexts.Bytes(new
            {
                before = build.Token ?? string.Empty,
                token = taken.Token,
                shapes,
                lanes = Enumerable.Range(0, options.Lanes).Select(LaneName),
            }),
            Neo4jAccess.Write);
        var lanes = await transport.QueryAsync(statement, row => row[0].GetInt64(), cancellation).ConfigureAwait(false);
        if (lanes is not [> 0])
        {
            throw Busy();
        }

        taken._beating = taken.BeatAsync();
        return taken;
    }

    /// <summary>The name of the node that a lane's requests lock.</summary>
    public static string LaneName(int lane) => $"lane {lane}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _lost.CancelAsync().ConfigureAwait(false);
        await _beating.ConfigureAwait(false);
        _lost.Dispose();
    }

    private static async Task RefuseLivingAsync(INeo4jTransport transport, BuildNode seen, TimeSpan lease, CancellationToken cancellation)
    {
        const int Looks = 8;
        for (var i = 0; i < Looks; i++)
        {
            await Task.Delay(lease / Looks, cancellation).ConfigureAwait(false);
            var now = await BuildNode.ReadAsync(transport, cancellation).ConfigureAwait(false);
            if (now.Token is not null && (now.Token != seen.Token || now.Beat != seen.Beat))
            {
                throw Busy();
            }
        }
    }

    private static LoadRefusedException Busy() => new(
        "Another load of this database is at work. Nothing was written by this one. Run it again when the other has ended.");

    private async Task BeatAsync()
    {
        var statement = new Neo4jStatement(
            "MATCH (b:GraphBuild {name: 'graph'}) WHERE b._token = $token SET b._beat = b._beat + 1 RETURN b._beat",
            JsonTexts.Bytes(new { token = Token }),
            Neo4jAccess.Write);
        try
        {
            while (true)
            {
                await Task.Delay(_lease / 5, _lost.Token).ConfigureAwait(false);
                if ((await _transport.QueryAsync(statement, _ => 0, _lost.Token).ConfigureAwait(false)).Count == 0)
                {
                    IsLost = true;
                    await _lost.CancelAsync().ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The end, one way or the other.
        }
        catch (Neo4jException)
        {
            // The requests that write will find the same, and say it.
        }
    }
}
