using Graph.Cli.Commands.Query;

namespace Graph.EndToEnd.Tests.Query;

/// <summary>A terminal that types what a test says and shows what a real one would.</summary>
internal sealed class FakeTerminal(int width = 80) : ITerminal
{
    private readonly Queue<ConsoleKeyInfo> _keys = new();
    private readonly List<List<char>> _rows =
    [
        [],
    ];
    private int _row;
    private int _column;

    public int Width => width;

    /// <summary>Whether Control-C is pressed while a query runs.</summary>
    public bool Interrupts { get; set; }

    /// <summary>The rows on the screen, without spaces at their ends.</summary>
    public IReadOnlyList<string> Screen => [.. _rows.Select(row => new string([.. row]).TrimEnd())];

    /// <summary>Where the cursor stands, from 0.</summary>
    public (int Row, int Column) Cursor => (_row, _column);

    public FakeTerminal Type(string text)
    {
        foreach (var c in text)
        {
            _keys.Enqueue(new ConsoleKeyInfo(c, c == '\n' ? ConsoleKey.Enter : ConsoleKey.None, false, false, false));
        }

        return this;
    }

    public FakeTerminal Press(params ConsoleKey[] keys)
    {
        foreach (var key in keys)
        {
            _keys.Enqueue(new ConsoleKeyInfo('\0', key, false, false, false));
        }

        return this;
    }

    public FakeTerminal Control(ConsoleKey key)
    {
        _keys.Enqueue(new ConsoleKeyInfo('\0', key, false, false, true));
        return this;
    }

    public ConsoleKeyInfo ReadKey() => _keys.TryDequeue(out var key) ? key : new ConsoleKeyInfo('\u0004', ConsoleKey.D, false, false, true);

    public bool WasInterrupted() => Interrupts;

    public void Write(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\u001b')
            {
                at = Sequence(text, at + 2);
            }
            else
            {
                Put(text[at]);
            }
        }
    }

    private void Put(char c)
    {
        if (c == '\r')
        {
            _column = 0;
            return;
        }

        // A full row holds the cursor back until the next character comes.
        if (c == '\n' || _column == width)
        {
            (_row, _column) = (_row + 1, 0);
        }

        while (_rows.Count <= _row)
        {
            _rows.Add([]);
        }

        if (c == '\n')
        {
            return;
        }

        while (_rows[_row].Count <= _column)
        {
            _rows[_row].Add(' ');
        }

        _rows[_row][_column++] = c;
    }

    private int Sequence(string text, int at)
    {
        var number = 0;
        for (; char.IsDigit(text[at]); at++)
        {
            number = (number * 10) + text[at] - '0';
        }

        switch (text[at])
        {
            case 'A':
                _row = Math.Max(0, _row - number);
                break;
            case 'C':
                _column = Math.Min(width - 1, _column + number);
                break;
            case 'J':
                _rows[_row].RemoveRange(Math.Min(_column, _rows[_row].Count), Math.Max(0, _rows[_row].Count - _column));
                _rows.RemoveRange(_row + 1, _rows.Count - _row - 1);
                break;
        }

        return at;
    }
}
