using System.Text.Json;

namespace Graph.Store.Neo4j.Http;

/// <summary>Hands rows on; each is a sign of life.</summary>
internal sealed class KeepAliveRows(INeo4jRows rows, IdleTimeout idle) : INeo4jRows
{
    private int _count;

    public void Begin(IReadOnlyList<string> columns) => rows.Begin(columns);

    public void Add(JsonElement row)
    {
        rows.Add(row);
        if ((++_count & 0xFFF) == 0)
        {
            idle.Renew();
        }
    }
}
