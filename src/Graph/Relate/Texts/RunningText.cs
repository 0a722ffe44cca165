using Graph.Model;
using Graph.Relate.Columns;

namespace Graph.Relate.Texts;

/// <summary>The running text that a list has of an entry: what stands behind its title, in a cell of its row, or below it.</summary>
internal static class RunningText
{
    // Fewer words in small letters are labels, names and places, not a sentence.
    private const int FewestSmallWords = 8;
    private const int MostLines = 60;

    /// <summary>The text behind the title and below it, and the line that it begins on; null where there is no running text.</summary>
    /// <param name="source">The list.</param>
    /// <param name="mention">The entry.</param>
    /// <param name="next">The line of the next entry, or behind the last line.</param>
    public static (string Text, int Line)? Below(SourceText source, Mention mention, int next)
    {
        if ((mention.Title ?? mention.Name)?.Quotes is not [.., var last] || last.Line < mention.Line)
        {
            return null;
        }

        var line = source.Line(last.Line).ToString();
        var at = line.IndexOf(last.Words, StringComparison.Ordinal);
        var lines = new List<string> { at < 0 ? string.Empty : Cell(line[(at + last.Words.Length)..]) };
        var isHeading = IsHeading(line);
        var indent = Indent(line);
        var end = Math.Min(next, last.Line + MostLines);
        for (var number = last.Line + 1; number < end; number++)
        {
            var below = source.Line(number).ToString();
            if (
                number > mention.EndLine
                && (IsHeading(below) || (!isHeading && Indent(below) <= indent && !string.IsNullOrWhiteSpace(below)))
            )
            {
                break;
            }

            // Rows, blocks of HTML, and names behind a label that is understood are not sentences.
            lines.Add(below.AsSpan().TrimStart() is ['|' or '<', ..] || LabelledLines.KindOf(below) is not null ? string.Empty : below);
        }

        var text = string.Join('\n', lines);
        return IsRunning(text) ? (text, last.Line) : null;
    }

    /// <summary>Whether words are sentences, not labels and names.</summary>
    public static bool IsRunning(string text)
    {
        var small = 0;
        var isStart = true;
        foreach (var c in text)
        {
            if (isStart && char.IsLower(c) && ++small >= FewestSmallWords)
            {
                return true;
            }

            isStart = c is ' ' or '\n';
        }

        return false;
    }

    // A row goes on with other cells.
    private static string Cell(string rest)
    {
        var end = rest.IndexOf(" | ", StringComparison.Ordinal);
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsHeading(string line) => line.AsSpan().TrimStart() is ['#', ..];

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart().Length;
}
