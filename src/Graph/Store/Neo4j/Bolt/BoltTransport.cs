#if NEO4J_PACKAGES
using System.Text.Json;
using Neo4j.Driver;
using Polly;
using DriverException = Neo4j.Driver.Neo4jException;

namespace Graph.Store.Neo4j.Bolt;

/// <summary>Bolt through the official driver, which knows clusters, Aura and bookmarks.</summary>
/// <remarks>Tries are ours and not the driver's: its own go on for half a minute over an address that leads nowhere, and hear no
/// interrupt.</remarks>
internal sealed class BoltTransport : INeo4jTransport
{
    private readonly Neo4jSettings _settings;
    private readonly IDriver _driver;
    private readonly ResiliencePipeline _retry;
    private readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
    private volatile bool _hasAnswered;

    public BoltTransport(Neo4jSettings settings)
    {
        _settings = settings;
        _driver = BoltDriver.Create(settings);
        _retry = Neo4jRetry.Pipeline(settings, e => BoltFailures.IsTransient(e) && !ConnectionFailures.IsFinal(e, _hasAnswered));
    }

    public string Address => _settings.ShownAddress;

    public async Task<Neo4jSummary> RunAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation)
    {
        try
        {
            if (!_hasAnswered)
            {
                await BoltProbe.KnockAsync(_settings, cancellation).ConfigureAwait(false);
            }

            // The driver hears no interrupt: what it is about is left to itself, and ends with the driver.
            return await _retry
                .ExecuteAsync(async token => await TryAsync(statement, rows, token).WaitAsync(token).ConfigureAwait(false), cancellation)
                .ConfigureAwait(false);
        }
        catch (Exception error) when (BoltFailures.Of(error, _settings) is { } failure)
        {
            throw failure;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _driver.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(1)).ConfigureAwait(false);
        }
        catch (Exception error) when (error is TimeoutException or DriverException or IOException)
        {
            // A server that says no farewell.
        }
    }

    private async Task<Neo4jSummary> TryAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation)
    {
        await using var session = _driver.AsyncSession(c =>
            c.WithDatabase(_settings.Database)
                .WithBookmarkManager(_bookmarks)
                .WithDefaultAccessMode(statement.Access == Neo4jAccess.Read ? AccessMode.Read : AccessMode.Write)
        );
        await using var transaction = await session.BeginTransactionAsync().ConfigureAwait(false);
        _hasAnswered = true;
        var cursor = await transaction.RunAsync(statement.Text, BoltValues.Parameters(statement.Parameters)).ConfigureAwait(false);
        var columns = await cursor.KeysAsync().ConfigureAwait(false);
        rows.Begin(columns);
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            using var row = JsonDocument.Parse(BoltValues.Row(cursor.Current, columns.Length));
            rows.Add(row.RootElement);
        }

        var counters = (await cursor.ConsumeAsync().ConfigureAwait(false)).Counters;
        await transaction.CommitAsync().ConfigureAwait(false);
        return new Neo4jSummary(
            counters.NodesCreated,
            counters.NodesDeleted,
            counters.RelationshipsCreated,
            counters.RelationshipsDeleted,
            counters.PropertiesSet,
            counters.ContainsUpdates,
            session.LastBookmarks?.Values.FirstOrDefault()
        );
    }
}
#endif
