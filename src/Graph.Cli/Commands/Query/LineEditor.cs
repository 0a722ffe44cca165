namespace Graph.Cli.Commands.Query;

/// <summary>Reads one line from a terminal, with history and completion.</summary>
internal sealed class LineEditor(ITerminal terminal, Completer completer)
{
    private readonly LineView _view = new(terminal);
    private readonly List<string> _history = [];
    private EditedLine _line = new();
    private string _unfinished = "";
    private int _recalled;
    private char _half;

    /// <summary>How the last line ended.</summary>
    public LineEnd End { get; private set; }

    /// <summary>The line; empty where it was given up or the input ended, as <see cref="End"/> says.</summary>
    public string Read(string prompt)
    {
        (_line, _unfinished, _recalled) = (new EditedLine(), "", _history.Count);
        _view.Begin();
        while (true)
        {
            _view.Show(prompt, _line);
            var key = terminal.ReadKey();
            if (EndOf(key) is { } end)
            {
                return Finish(end);
            }

            Apply(key);
        }
    }

    /// <summary>Remembers what was typed, unless it was the last thing remembered.</summary>
    public void Remember(string text)
    {
        if (text.Trim().Length > 0 && (_history.Count == 0 || _history[^1] != text))
        {
            _history.Add(text);
        }
    }

    private LineEnd? EndOf(ConsoleKeyInfo key) =>
        key switch
        {
            { Key: ConsoleKey.Enter } => LineEnd.Entered,
            { Key: ConsoleKey.J, Modifiers: ConsoleModifiers.Control } => LineEnd.Entered,
            { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control } => LineEnd.GivenUp,
            { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } when _line.Text.Length == 0 => LineEnd.EndOfInput,
            _ => null,
        };

    private string Finish(LineEnd end)
    {
        _view.Leave();
        End = end;
        return end == LineEnd.Entered ? _line.Text : "";
    }

    private void Apply(ConsoleKeyInfo key)
    {
        if (key.Modifiers.HasFlag(ConsoleModifiers.Control))
        {
            ApplyControl(key.Key);
        }
        else if (key.Modifiers.HasFlag(ConsoleModifiers.Alt))
        {
            ApplyAlt(key.Key);
        }
        else
        {
            ApplyPlain(key);
        }
    }

    private void ApplyPlain(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow:
                _line.Left();
                break;
            case ConsoleKey.RightArrow:
                _line.Right();
                break;
            case ConsoleKey.Home:
                _line.Home();
                break;
            case ConsoleKey.End:
                _line.End();
                break;
            case ConsoleKey.UpArrow:
                Recall(-1);
                break;
            case ConsoleKey.DownArrow:
                Recall(1);
                break;
            case ConsoleKey.Backspace:
                _line.RemoveBefore();
                break;
            case ConsoleKey.Delete:
                _line.RemoveAfter();
                break;
            case ConsoleKey.Tab:
                Complete();
                break;
            default:
                Type(key.KeyChar);
                break;
        }
    }

    // The keys of Emacs, as in other programs with a prompt.
    private void ApplyControl(ConsoleKey key)
    {
        Action? action = key switch
        {
            ConsoleKey.A => _line.Home,
            ConsoleKey.E => _line.End,
            ConsoleKey.B => _line.Left,
            ConsoleKey.F => _line.Right,
            ConsoleKey.D => _line.RemoveAfter,
            ConsoleKey.H => _line.RemoveBefore,
            ConsoleKey.K => _line.RemoveToEnd,
            ConsoleKey.U => _line.RemoveToStart,
            ConsoleKey.W or ConsoleKey.Backspace => _line.RemoveWord,
            ConsoleKey.LeftArrow => _line.WordLeft,
            ConsoleKey.RightArrow => _line.WordRight,
            ConsoleKey.P => () => Recall(-1),
            ConsoleKey.N => () => Recall(1),
            ConsoleKey.L => () => terminal.Write("\u001b[2J\u001b[H"),
            _ => null,
        };
        action?.Invoke();
        if (key == ConsoleKey.L)
        {
            _view.Begin();
        }
    }

    private void ApplyAlt(ConsoleKey key)
    {
        Action? action = key switch
        {
            ConsoleKey.B or ConsoleKey.LeftArrow => _line.WordLeft,
            ConsoleKey.F or ConsoleKey.RightArrow => _line.WordRight,
            ConsoleKey.Backspace => _line.RemoveWord,
            _ => null,
        };
        action?.Invoke();
    }

    // A character beyond 16 bits comes as two keys.
    private void Type(char character)
    {
        if (char.IsHighSurrogate(character))
        {
            _half = character;
        }
        else if (char.IsLowSurrogate(character))
        {
            _line.Insert($"{_half}{character}");
        }
        else if (!char.IsControl(character))
        {
            _line.Insert(character.ToString());
        }
    }

    private void Recall(int step)
    {
        if (_recalled == _history.Count)
        {
            _unfinished = _line.Text;
        }

        _recalled = Math.Clamp(_recalled + step, 0, _history.Count);
        _line.Set(_recalled < _history.Count ? _history[_recalled] : _unfinished);
    }

    private void Complete()
    {
        var (choices, length) = completer.Complete(_line.Before);

        // A tab after a space, as in a text that is pasted, stands for a space.
        if (length == 0 && choices.Count > Completer.FewChoices)
        {
            _line.Insert(" ");
        }

        if (choices.Count == 0 || (length == 0 && choices.Count > Completer.FewChoices))
        {
            return;
        }

        var common = choices.Aggregate((left, right) => left[..left.AsSpan().CommonPrefixLength(right)]);
        if (common.Length > length || choices.Count == 1)
        {
            _line.Replace(length, common);
        }
        else
        {
            List(choices);
        }
    }

    private void List(IReadOnlyList<string> choices)
    {
        _view.Leave();
        terminal.Write(string.Join("  ", choices) + "\n");
    }
}
