using System.Globalization;
using Graph.Model;
using Graph.Read.Lists.Blocks;

namespace Graph.Read.Lists;

/// <summary>
/// Takes out of a text what would cost a parser more than it is worth: lines of megabytes, nesting and tables that no list has.
/// What is taken out becomes spaces, so that all places stay, and is reported.
/// </summary>
internal sealed class InputGuard(SourceText source, List<Diagnostic> diagnostics)
{
    // Far above what lists have, far below what hurts: a table of a whole list in one line of HTML has some 500,000 characters.
    private const int MaxLine = 1 << 20;
    private const int MaxIndent = 100;
    private const int MaxMarks = 64;
    private const int MaxColumns = 512;
    private const int MaxBrackets = 64;
    private const int MaxReports = 20;

    private int _reports;

    /// <summary>The blocks of the source, without what was left out.</summary>
    public IReadOnlyList<Block> ReadBlocks()
    {
        var text = WithoutHostileLines();
        try
        {
            return MarkdownBlocks.Read(text);
        }
        catch (ArgumentException)
        {
            return MarkdownBlocks.Read(WithoutUnreadable(text, 0, source.LineCount));
        }
    }

    private string WithoutHostileLines()
    {
        char[]? copy = null;
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (WhyHostile(source.Line(line)) is { } why)
            {
                Blank(copy ??= source.Text.ToCharArray(), line, why);
            }
        }

        return copy is null ? source.Text : new string(copy);
    }

    private static string? WhyHostile(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLine)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the line has {line.Length} characters");
        }

        if (line.Length <= MaxMarks)
        {
            return null;
        }

        if (line.IndexOfAnyExcept(" \t") > MaxIndent || Marks(line) > MaxMarks)
        {
            return "the line is nested too deeply";
        }

        if (line.Count('|') > MaxColumns)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the line has {line.Count('|')} table columns");
        }

        return line.Count('[') > MaxBrackets && Depth(line) > MaxBrackets ? "the line has too many open brackets" : null;
    }

    // Quotes and bullets at the beginning of a line.
    private static int Marks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        foreach (var c in line)
        {
            if (c is '>' or '-' or '+' or '*' && line.ContainsAny(" >"))
            {
                marks++;
            }
            else if (c is not (' ' or '\t' or '.' or ')') && !char.IsAsciiDigit(c))
            {
                return marks;
            }
        }

        // Only marks: a rule of dashes or a table's delimiter row is none of these.
        return line.Contains(' ') && !line.Contains('|') || line[0] == '>' ? marks : 0;
    }

    private static int Depth(ReadOnlySpan<char> line)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in line)
        {
            if (c == '[')
            {
                deepest = Math.Max(deepest, ++depth);
            }
            else if (c == ']' && depth > 0)
            {
                depth--;
            }
        }

        return deepest;
    }

    // Halves the text at blank lines until what Markdig refuses is found.
    private string WithoutUnreadable(string text, int firstLine, int endLine)
    {
        if (firstLine >= endLine || IsReadable(Only(text, firstLine, endLine)))
        {
            return text;
        }

        var middle = BlankLine(firstLine, endLine);
        if (middle < 0)
        {
            var copy = text.ToCharArray();
            for (var line = firstLine; line < endLine; line++)
            {
                Blank(copy, line + 1, "the lines around are nested too deeply");
            }

            return new string(copy);
        }

        text = WithoutUnreadable(text, firstLine, middle);
        return WithoutUnreadable(text, middle, endLine);
    }

    // The blank line nearest to the middle on either side, -1 where there is none within.
    private int BlankLine(int firstLine, int endLine)
    {
        var middle = firstLine + (endLine - firstLine) / 2;
        for (var away = 0; away <= endLine - firstLine; away++)
        {
            if (middle + away < endLine - 1 && source.Line(middle + away + 1).IsWhiteSpace())
            {
                return middle + away + 1;
            }

            if (middle - away > firstLine && source.Line(middle - away + 1).IsWhiteSpace())
            {
                return middle - away;
            }
        }

        return -1;
    }

    private string Only(string text, int firstLine, int endLine)
    {
        var start = source.LineStart(firstLine + 1);
        var end = endLine < source.LineCount ? source.LineStart(endLine + 1) : text.Length;
        return text[start..end];
    }

    private static bool IsReadable(string text)
    {
        try
        {
            _ = MarkdownBlocks.Parse(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private void Blank(char[] text, int line, string why)
    {
        var start = source.LineStart(line);
        Array.Fill(text, ' ', start, source.Line(line).Length);
        if (++_reports <= MaxReports)
        {
            diagnostics.Add(new Diagnostic(source.Path, line, 0, RepairCodes.LeftOut, Severity.Warning, $"{why}; it was left out."));
        }
    }
}
