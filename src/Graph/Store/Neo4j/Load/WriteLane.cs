using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>Sends batches one after the other, each written exactly once however often it is sent: the transaction that writes a batch
/// writes the batch's number into the lane's node too, under its lock, and does nothing where that number is there already.</summary>
internal sealed class WriteLane(INeo4jTransport transport, LoadLock held, int lane)
{
    private const string Guard =
        "MATCH (l:GraphBuild {name: $lane}) SET l._lock = true"
        + " WITH l WHERE l._token = $token AND l._batch = $batch - 1 SET l._batch = $batch"
        + " WITH l UNWIND range($from, $to) AS i ";

    private long _batch;

    /// <summary>Writes all rows of a batch; in halves where the server finds it too large.</summary>
    /// <exception cref="LoadRefusedException">Another load took over, or the database did not take all rows.</exception>
    public Task SendAsync(ColumnBatch batch, CancellationToken cancellation) => SendAsync(batch, 0, batch.Rows - 1, cancellation);

    private async Task SendAsync(ColumnBatch batch, int from, int to, CancellationToken cancellation)
    {
        try
        {
            await SendOnceAsync(batch, from, to, cancellation).ConfigureAwait(false);
        }
        catch (Neo4jException error) when (error.Failure == Neo4jFailure.TooLarge && from < to)
        {
            var middle = from + ((to - from) / 2);
            await SendAsync(batch, from, middle, cancellation).ConfigureAwait(false);
            await SendAsync(batch, middle + 1, to, cancellation).ConfigureAwait(false);
        }
    }

    private async Task SendOnceAsync(ColumnBatch batch, int from, int to, CancellationToken cancellation)
    {
        var name = LoadLock.LaneName(lane);
        var guard = JsonTexts.Bytes(
            new
            {
                lane = name,
                token = held.Token,
                batch = _batch + 1,
                from,
                to,
            }
        );
        var statement = new Neo4jStatement(
            $"{CypherName.Version}{Guard}{batch.Body} RETURN count(*)",
            batch.Parameters(guard),
            Neo4jAccess.Write
        );
        var rows = await transport.QueryAsync(statement, row => row[0].GetInt64(), cancellation).ConfigureAwait(false);
        var written = rows.Count > 0 ? rows[0] : 0;
        if (written == 0 && await IsWrittenAsync(name, cancellation).ConfigureAwait(false))
        {
            written = to - from + 1;
        }

        _batch++;
        if (written != to - from + 1)
        {
            throw new LoadRefusedException(
                $"The database took {written} of {to - from + 1} rows: something changed it while the load ran. Run the same command again."
            );
        }
    }

    /// <summary>Whether an earlier try, whose answer was lost, was committed after all.</summary>
    private async Task<bool> IsWrittenAsync(string name, CancellationToken cancellation)
    {
        var look = new Neo4jStatement(
            "MATCH (l:GraphBuild {name: $name}) RETURN l._token, l._batch",
            JsonTexts.Bytes(new { name }),
            Neo4jAccess.Read
        );
        var rows = await transport
            .QueryAsync(
                look,
                row => (Token: row[0].GetString(), Batch: row[1].ValueKind == JsonValueKind.Number ? row[1].GetInt64() : -1),
                cancellation
            )
            .ConfigureAwait(false);
        if (rows.Count == 0 || rows[0].Token != held.Token)
        {
            throw new LoadRefusedException(
                "Another load of this database took over. What this one wrote stays where the other wants it too."
            );
        }

        return rows[0].Batch == _batch + 1;
    }
}
