using System.Text.Json;

namespace Graph.Store.Neo4j;

/// <summary>Turns rows into values and keeps them in order.</summary>
/// <typeparam name="T">What a row becomes.</typeparam>
/// <param name="read">Reads one row; must copy what it keeps.</param>
public sealed class Neo4jRows<T>(Func<JsonElement, T> read) : INeo4jRows
{
    private readonly List<T> _rows = [];

    /// <summary>The columns of the answer; empty before it came.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>The rows of the answer.</summary>
    public IReadOnlyList<T> Rows => _rows;

    /// <inheritdoc/>
    public void Begin(IReadOnlyList<string> columns)
    {
        Columns = columns;
        _rows.Clear();
    }

    /// <inheritdoc/>
    public void Add(JsonElement row) => _rows.Add(read(row));
}
