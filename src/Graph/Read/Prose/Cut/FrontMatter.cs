namespace Graph.Read.Prose.Cut;

/// <summary>The block of YAML between two lines of three hyphens, with which a model card begins.</summary>
internal static class FrontMatter
{
    /// <summary>The number of lines that it takes, its fences included; 0 where there is none.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lines">Its lines.</param>
    public static int EndLine(string source, List<(int Start, int End)> lines)
    {
        if (lines.Count == 0 || !IsFence(source, lines[0]))
        {
            return 0;
        }

        for (var i = 1; i < lines.Count; i++)
        {
            if (IsFence(source, lines[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsFence(string source, (int Start, int End) line) =>
        source.AsSpan(line.Start, line.End - line.Start).Trim('\ufeff').TrimEnd() is "---";
}
