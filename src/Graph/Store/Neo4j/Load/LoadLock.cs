using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>Lets one load at a time write. Each request writes only while the database bears the load's token, and under a lock that a
/// load which takes over must wait for: what a dead load left under way is either committed or void before the next one looks.</summary>
/// <remarks>While it lives it counts up a beat. A token whose beat stands still for a lease is a dead load's.</remarks>
internal sealed class LoadLock : IAsyncDisposable
{
    private readonly INeo4jTransport _transport;
    private readonly CancellationTokenSource _lost;
    private readonly CancellationTokenSource _settled;
    private readonly TimeSpan _lease;
    private Task _beating = Task.CompletedTask;

    private LoadLock(INeo4jTransport transport, TimeSpan lease, CancellationToken cancellation)
    {
        _transport = transport;
        _lease = lease;
        _lost = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _settled = CancellationTokenSource.CreateLinkedTokenSource(_lost.Token);
    }

    /// <summary>The load's name for itself.</summary>
    public string Token { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Cancelled when another load took over, or the caller gave up.</summary>
    public CancellationToken Held => _lost.Token;

    /// <summary>Whether another load took over.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether no load was ever here before: what was seen of an empty database then holds still.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>Takes the lock, and makes the property sets known that elements will bear.</summary>
    /// <exception cref="LoadRefusedException">Another load is at work.</exception>
    public static async Task<LoadLock> TakeAsync(
        INeo4jTransport transport,
        IReadOnlyCollection<string> shapes,
        LoadOptions options,
        CancellationToken cancellation
    )
    {
        var before = await DeadTokenAsync(transport, options.Lease, cancellation).ConfigureAwait(false);

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
            RETURN count(l), max(b._beat)
            """,
            JsonTexts.Bytes(
                new
                {
                    before,
                    token = taken.Token,
                    shapes,
                    lanes = Enumerable.Range(0, options.Lanes).Select(LaneName),
                }
            ),
            Neo4jAccess.Write
        );
        var rows = await transport
            .QueryAsync(
                statement,
                row => (Lanes: row[0].GetInt64(), Beat: row[1].ValueKind == JsonValueKind.Number ? row[1].GetInt64() : 0),
                cancellation
            )
            .ConfigureAwait(false);
        if (rows is not [{ Lanes: > 0 }])
        {
            throw Busy();
        }

        taken.IsFirst = rows[0].Beat == 1;
        taken._beating = taken.BeatAsync();
        return taken;
    }

    /// <summary>Ends the beating, and waits for a beat under way. To be called before the load takes its token away itself, which a beat
    /// would mistake for another load's doing.</summary>
    public async Task SettleAsync()
    {
        await _settled.CancelAsync().ConfigureAwait(false);
        await _beating.ConfigureAwait(false);
    }

    /// <summary>The name of the node that a lane's requests lock.</summary>
    public static string LaneName(int lane) => $"lane {lane}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _lost.CancelAsync().ConfigureAwait(false);
        await SettleAsync().ConfigureAwait(false);
        _settled.Dispose();
        _lost.Dispose();
    }

    /// <summary>The token of a load that died; empty where none did.</summary>
    private static async Task<string> DeadTokenAsync(INeo4jTransport transport, TimeSpan lease, CancellationToken cancellation)
    {
        const int Looks = 8;
        var seen = await BuildNode.ReadAsync(transport, cancellation).ConfigureAwait(false);
        for (var i = 0; i < Looks && seen.Token is not null; i++)
        {
            await Task.Delay(lease / Looks, cancellation).ConfigureAwait(false);
            var now = await BuildNode.ReadAsync(transport, cancellation).ConfigureAwait(false);
            if (now.Token is not null && (now.Token != seen.Token || now.Beat != seen.Beat))
            {
                throw Busy();
            }

            seen = now;
        }

        return seen.Token ?? string.Empty;
    }

    private static LoadRefusedException Busy() =>
        new("Another load of this database is at work. Nothing was written by this one. Run it again when the other has ended.");

    private async Task BeatAsync()
    {
        try
        {
            while (await IsOursAsync().ConfigureAwait(false))
            {
                await Task.Delay(_lease / 5, _settled.Token).ConfigureAwait(false);
            }

            IsLost = true;
            await _lost.CancelAsync().ConfigureAwait(false);
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

    /// <summary>Counts the beat up; false where the database bears another token. A server that is away for longer than a request is
    /// tried is not a reason to stop: a load that lives must not look dead when the server is back.</summary>
    private async Task<bool> IsOursAsync()
    {
        var statement = new Neo4jStatement(
            "MATCH (b:GraphBuild {name: 'graph'}) WHERE b._token = $token SET b._beat = b._beat + 1 RETURN b._beat",
            JsonTexts.Bytes(new { token = Token }),
            Neo4jAccess.Write
        );
        try
        {
            return (await _transport.QueryAsync(statement, _ => 0, _lost.Token).ConfigureAwait(false)).Count > 0;
        }
        catch (Neo4jException error) when (error.Failure == Neo4jFailure.Unreachable)
        {
            return true;
        }
    }
}
