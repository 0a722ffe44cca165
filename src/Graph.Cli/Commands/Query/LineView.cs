namespace Graph.Cli.Commands.Query;

/// <summary>Shows a line that is being edited, also where it takes several rows of the terminal.</summary>
internal sealed class LineView(ITerminal terminal)
{
    private int _row;
    private int _rowsBelow;

    /// <summary>Begins below whatever was shown before.</summary>
    public void Begin() => (_row, _rowsBelow) = (0, 0);

    /// <summary>Shows the line in the place of what was shown last.</summary>
    public void Show(string prompt, EditedLine line)
    {
        var width = terminal.Width;
        var (all, before) = (Cells(prompt) + Cells(line.Text), Cells(prompt) + Cells(line.Before));
        var text = Up(_row) + "\r\u001b[J" + prompt + line.Text;

        // A row that is full to its end has the cursor wait on it until something follows.
        if (all > 0 && all % width == 0)
        {
            text += "\n";
        }

        (_row, _rowsBelow) = (before / width, (all / width) - (before / width));
        text += Up(_rowsBelow) + "\r" + (before % width > 0 ? $"\u001b[{before % width}C" : "");
        terminal.Write(text);
    }

    /// <summary>Leaves the line as it is shown and goes below it.</summary>
    public void Leave()
    {
        terminal.Write(new string('\n', _rowsBelow + 1));
        (_row, _rowsBelow) = (0, 0);
    }

    private static string Up(int rows) => rows > 0 ? $"\u001b[{rows}A" : "";

    // East Asian letters and pictures are two cells wide, marks that combine none.
    private static int Cells(string text) =>
        text.EnumerateRunes()
            .Sum(rune =>
                System.Text.Rune.GetUnicodeCategory(rune) switch
                {
                    System.Globalization.UnicodeCategory.NonSpacingMark
                    or System.Globalization.UnicodeCategory.EnclosingMark
                    or System.Globalization.UnicodeCategory.Format => 0,
                    _ => rune.Value
                        is (>= 0x1100 and <= 0x115F)
                            or (>= 0x2E80 and <= 0xA4CF)
                            or (>= 0xAC00 and <= 0xD7A3)
                            or (>= 0xF900 and <= 0xFAFF)
                            or (>= 0xFE30 and <= 0xFE6F)
                            or (>= 0xFF00 and <= 0xFF60)
                            or (>= 0xFFE0 and <= 0xFFE6)
                            or (>= 0x1F300 and <= 0x1FAFF)
                            or (>= 0x20000 and <= 0x3FFFD)
                        ? 2
                        : 1,
                }
            );
}
