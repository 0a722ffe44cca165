using System.Buffers;
using System.Globalization;
using System.Text;

namespace Graph.Store.Neo4j.Load;

/// <summary>Rows for one statement, column by column: the names are sent once, and the server reads lists instead of maps.</summary>
/// <param name="body">The statement, without what guards it; it takes column n as <c>$cN[i]</c>.</param>
/// <param name="columns">How many columns there are.</param>
internal sealed class ColumnBatch(string body, int columns)
{
    private readonly ArrayBufferWriter<byte>[] _columns = [.. Enumerable.Range(0, columns).Select(_ => new ArrayBufferWriter<byte>(4096))];
    private readonly int[] _filled = new int[columns];

    /// <summary>The statement, without what guards it.</summary>
    public string Body => body;

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>How many bytes the columns take.</summary>
    public int Bytes { get; private set; }

    /// <summary>Sets a value of the row that is being written; columns that are left out become null.</summary>
    public void Set(int column, ReadOnlySpan<byte> json)
    {
        FillTo(column, Rows);
        Separate(column);
        _columns[column].Write(json);
        _filled[column]++;
        Bytes += json.Length + 1;
    }

    /// <summary>Ends the row.</summary>
    public void EndRow() => Rows++;

    /// <summary>The parameters, with others before them.</summary>
    /// <param name="others">A JSON object with at least one member.</param>
    public ReadOnlyMemory<byte> Parameters(ReadOnlySpan<byte> others)
    {
        var all = new ArrayBufferWriter<byte>(Bytes + others.Length + (columns * (Rows + 16)));
        all.Write(others[..^1]);
        for (var column = 0; column < _columns.Length; column++)
        {
            FillTo(column, Rows);
            all.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $",\"c{column}\":[")));
            all.Write(_columns[column].WrittenSpan);
            all.Write("]"u8);
        }

        all.Write("}"u8);
        return all.WrittenMemory;
    }

    private void FillTo(int column, int rows)
    {
        while (_filled[column] < rows)
        {
            Separate(column);
            _columns[column].Write("null"u8);
            _filled[column]++;
            Bytes += 5;
        }
    }

    private void Separate(int column)
    {
        if (_filled[column] > 0)
        {
            _columns[column].Write(","u8);
        }
    }
}
