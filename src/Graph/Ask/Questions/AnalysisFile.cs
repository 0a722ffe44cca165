using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Ask.Questions;

/// <summary>Reads a file of the pack: a head of comment lines that says what is asked, and the query below it.</summary>
internal static partial class AnalysisFile
{
    private const string ColumnsLine = "Columns:";
    private const string ReadingWord = "Reading: ";
    private const string ThemeWord = "Theme: ";
    private const string ThenWord = "Then: ";

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">A part of the head is missing; the message names it.</exception>
    public static Analysis Parse(string name, string text)
    {
        var head = text.Split('\n').TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l[2..].Trim()).ToList();
        var columns = head.IndexOf(ColumnsLine);
        var question = head.Skip(1).FirstOrDefault(l => l.Length > 0);
        var reading = head.Find(l => l.StartsWith(ReadingWord, StringComparison.Ordinal));
        var theme = head.Find(l => l.StartsWith(ThemeWord, StringComparison.Ordinal));
        if (head.Count == 0 || question is null || columns < 0 || reading is null || theme is null)
        {
            throw new FormatException(
                $"cypher/analyses/{name}.cypher lacks its title, question, '{ColumnsLine}', '{ReadingWord}' or '{ThemeWord}'."
            );
        }

        return new Analysis(
            name,
            theme[ThemeWord.Length..],
            head[0],
            question,
            Parameters(name, head[..columns]),
            [.. Described(head[columns..]).Select(d => new AnalysisColumn(d.Name, d.Type, d.Text))],
            reading[ReadingWord.Length..],
            text
        )
        {
            Then = head.Find(l => l.StartsWith(ThenWord, StringComparison.Ordinal))?[ThenWord.Length..],
        };
    }

    private static ImmutableArray<AnalysisParameter> Parameters(string name, List<string> head)
    {
        var described = Described(head).ToDictionary(d => d.Name, StringComparer.Ordinal);
        return
        [
            .. head.Select(l => DefaultLine().Match(l))
                .Where(m => m.Success)
                .Select(m =>
                    described.TryGetValue(m.Groups[1].Value, out var d)
                        ? new AnalysisParameter(d.Name, d.Type, d.Text, m.Groups[2].Value)
                        : throw new FormatException($"cypher/analyses/{name}.cypher does not describe its parameter '{m.Groups[1].Value}'.")
                ),
        ];
    }

    private static IEnumerable<(string Name, string Type, string Text)> Described(IEnumerable<string> lines) =>
        lines
            .Select(l => DescribedLine().Match(l))
            .Where(m => m.Success)
            .Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value));

    [GeneratedRegex(@"^:param (\w+) => (.+)$")]
    private static partial Regex DefaultLine();

    [GeneratedRegex(@"^(\w+) \(([\w ]+)\): (.+)$")]
    private static partial Regex DescribedLine();
}
