using Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge.Curated;

/// <summary>Reads a curated file, entry by entry, so that a slip in one does not cost the others.</summary>
internal sealed class CuratedFile(SourceText source, CuratedProblems problems)
{
    /// <summary>The entries that could be read; what is wrong becomes a diagnostic.</summary>
    public IEnumerable<CuratedWork> Read()
    {
        var starts = Enumerable.Range(1, source.LineCount).Where(l => source.Line(l).StartsWith("- ") || source.Line(l) is "-").ToArray();
        CheckHead(starts.Length == 0 ? source.LineCount : starts[0] - 1);
        return starts
            .Select((start, i) => ReadEntry(start, i + 1 < starts.Length ? starts[i + 1] - 1 : source.LineCount))
            .OfType<CuratedWork>()
            .ToList();
    }

    private void CheckHead(int last)
    {
        for (var line = 1; line <= last; line++)
        {
            var text = source.Line(line).TrimStart();
            if (!text.IsEmpty && text[0] != '#' && text is not "---")
            {
                problems.NoEntry(line, source.Line(line).Length - text.Length + 1);
                return;
            }
        }
    }

    private CuratedWork? ReadEntry(int first, int last)
    {
        if (TabIn(first, last) is { } tab)
        {
            problems.NoYaml(tab, 1, "a tab begins the line; YAML wants spaces");
            return null;
        }

        try
        {
            // Empty lines before the entry keep its marks those of the file.
            var root = YamlText.Root(new string('\n', first - 1) + TextOf(first, last))!;
            return root is YamlSequenceNode { Children: [YamlMappingNode entry] }
                ? new CuratedEntry(source, problems, entry, first).Read()
                : Refuse(root);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet gives up without a mark where a list runs on over lines that are none.
            var (line, column) = OpenBracketIn(first, last);
            problems.NoYaml(line, column, "a bracket is not closed");
            return null;
        }
        catch (YamlException error)
        {
            // A line that another entry's slip runs into is not the reader's fault: the mark stays inside the entry.
            problems.NoYaml(Math.Clamp((int)error.Start.Line, first, last), Math.Max(1, (int)error.Start.Column), error.Message);
            return null;
        }
    }

    private string TextOf(int first, int last)
    {
        var start = source.LineStart(first);
        return last < source.LineCount ? source.Text[start..source.LineStart(last + 1)] : source.Text[start..];
    }

    private int? TabIn(int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            var text = source.Line(line);
            if (text[..(text.Length - text.TrimStart().Length)].Contains('\t') && !text.Trim().IsEmpty)
            {
                return line;
            }
        }

        return null;
    }

    private (int Line, int Column) OpenBracketIn(int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            var text = source.Line(line);
            if (text.Count('[') > text.Count(']'))
            {
                return (line, text.LastIndexOf('[') + 1);
            }
        }

        return (first, 1);
    }

    private CuratedWork? Refuse(YamlNode root)
    {
        problems.NoMapping(root is YamlSequenceNode { Children: [var found, ..] } ? found.Start : root.Start);
        return null;
    }
}
