namespace Graph.Cli.Commands.Query;

/// <summary>A line with a cursor in it. The cursor never stands inside a surrogate pair.</summary>
internal sealed class EditedLine
{
    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many characters stand before the cursor.</summary>
    public int Cursor { get; private set; }

    /// <summary>The text before the cursor.</summary>
    public string Before => Text[..Cursor];

    public void Set(string text) => (Text, Cursor) = (text, text.Length);

    public void Insert(string text)
    {
        Text = Text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    /// <summary>Puts a text in the place of the last characters before the cursor.</summary>
    public void Replace(int length, string text)
    {
        RemoveTo(Cursor - length);
        Insert(text);
    }

    public void Left() => Cursor = Previous();

    public void Right() => Cursor = Next();

    public void Home() => Cursor = 0;

    public void End() => Cursor = Text.Length;

    public void WordLeft() => Cursor = WordStart();

    public void WordRight() => Cursor = WordEnd();

    public void RemoveBefore() => RemoveTo(Previous());

    public void RemoveAfter() => Text = Text.Remove(Cursor, Next() - Cursor);

    public void RemoveWord() => RemoveTo(WordStart());

    public void RemoveToStart() => RemoveTo(0);

    public void RemoveToEnd() => Text = Before;

    private void RemoveTo(int start)
    {
        Text = Text.Remove(start, Cursor - start);
        Cursor = start;
    }

    private int Previous() => Cursor == 0 ? 0 : Cursor - (Cursor > 1 && char.IsLowSurrogate(Text[Cursor - 1]) ? 2 : 1);

    private int Next() =>
        Cursor == Text.Length ? Cursor : Cursor + (char.IsHighSurrogate(Text[Cursor]) && Cursor + 1 < Text.Length ? 2 : 1);

    private int WordStart()
    {
        var at = Cursor;
        while (at > 0 && !char.IsLetterOrDigit(Text[at - 1]))
        {
            at--;
        }

        while (at > 0 && char.IsLetterOrDigit(Text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private int WordEnd()
    {
        var at = Cursor;
        while (at < Text.Length && !char.IsLetterOrDigit(Text[at]))
        {
            at++;
        }

        while (at < Text.Length && char.IsLetterOrDigit(Text[at]))
        {
            at++;
        }

        return at;
    }
}
