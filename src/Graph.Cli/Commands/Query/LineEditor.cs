namespace Graph.Cli.Commands.Query;

/// <summary>Reads one line from a terminal, with history and completion.</summary>
internal sealed class LineEditor(Completer completer)
{
    private readonly List<string> _history = [];
    private string _line = "";
    private int _cursor;
    private int _recalled;

    /// <summary>The line; null at the end of the input.</summary>
    public string? Read(string prompt)
    {
        (_line, _cursor, _recalled) = ("", 0, _history.Count);
        while (true)
        {
            Show(prompt);
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter)
                return Finish();
            if (key.Key == ConsoleKey.D && key.Modifiers == ConsoleModifiers.Control && _line.Length == 0)
                return null;
            Apply(key);
        }
    }

    private string Finish()
    {
        Console.WriteLine();
        if (_line.Trim().Length > 0)
            _history.Add(_line);
        return _line;
    }

    private void Show(string prompt) => Console.Write($"\r\u001b[K{prompt}{_line}\r\u001b[{prompt.Length + _cursor}C");

    private void Apply(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow:
                _cursor = Math.Max(0, _cursor - 1);
                break;
            case ConsoleKey.RightArrow:
                _cursor = Math.Min(_line.Length, _cursor + 1);
                break;
            case ConsoleKey.Home:
                _cursor = 0;
                break;
            case ConsoleKey.End:
                _cursor = _line.Length;
                break;
            case ConsoleKey.UpArrow:
                Recall(-1);
                break;
            case ConsoleKey.DownArrow:
                Recall(1);
                break;
            case ConsoleKey.Backspace when _cursor > 0:
                _line = _line.Remove(--_cursor, 1);
                break;
            case ConsoleKey.Delete when _cursor < _line.Length:
                _line = _line.Remove(_cursor, 1);
                break;
            case ConsoleKey.Tab:
                Complete();
                break;
            default:
                if (!char.IsControl(key.KeyChar))
                    Insert(key.KeyChar.ToString());
                break;
        }
    }

    private void Insert(string text)
    {
        _line = _line.Insert(_cursor, text);
        _cursor += text.Length;
    }

    private void Recall(int step)
    {
        _recalled = Math.Clamp(_recalled + step, 0, _history.Count);
        _line = _recalled < _history.Count ? _history[_recalled] : "";
        _cursor = _line.Length;
    }

    private void Complete()
    {
        var (choices, length) = completer.Complete(_line[.._cursor]);
        if (choices.Count == 0)
            return;
        var common = choices.Aggregate((left, right) => left[..left.AsSpan().CommonPrefixLength(right)]);
        if (common.Length > length || choices.Count == 1)
        {
            _line = _line.Remove(_cursor - length, length);
            _cursor -= length;
            Insert(choices.Count == 1 ? choices[0] : common);
            return;
        }

        Console.WriteLine();
        Console.WriteLine(string.Join("  ", choices));
    }
}
