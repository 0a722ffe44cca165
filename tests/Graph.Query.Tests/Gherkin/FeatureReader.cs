using System.Text;

namespace Graph.Query.Tests.Gherkin;

/// <summary>Reads the part of Gherkin that the openCypher technology compatibility kit uses.</summary>
internal sealed class FeatureReader
{
    private readonly string[] _lines;
    private readonly List<Step> _background = [];
    private readonly List<Scenario> _scenarios = [];
    private int _at;

    private FeatureReader(string[] lines) => _lines = lines;

    public static IReadOnlyList<Scenario> Read(string path)
    {
        var reader = new FeatureReader(File.ReadAllLines(path));
        reader.Read();
        return reader._scenarios;
    }

    private string Line => _lines[_at].Trim();

    private bool AtEnd => _at >= _lines.Length;

    private void Read()
    {
        while (!AtEnd)
        {
            var line = Line;
            _at++;
            if (line.StartsWith("Background:", StringComparison.Ordinal))
            {
                _background.AddRange(ReadSteps());
            }
            else if (line.StartsWith("Scenario:", StringComparison.Ordinal))
            {
                _scenarios.Add(new Scenario(line["Scenario:".Length..].Trim(), [.. _background, .. ReadSteps()]));
            }
            else if (line.StartsWith("Scenario Outline:", StringComparison.Ordinal))
            {
                ReadOutline(line["Scenario Outline:".Length..].Trim());
            }
        }
    }

    private void ReadOutline(string name)
    {
        List<Step> steps = [.. _background, .. ReadSteps()];
        var number = 0;
        while (!AtEnd && (Line.Length == 0 || Line[0] == '#' || Line.StartsWith("Examples:", StringComparison.Ordinal)))
        {
            if (!Line.StartsWith("Examples:", StringComparison.Ordinal))
            {
                _at++;
                continue;
            }

            _at++;
            var table = ReadTable();
            foreach (var example in table.Skip(1))
            {
                _scenarios.Add(new Scenario($"{name} #{++number}", [.. steps.Select(step => Fill(step, table[0], example))]));
            }
        }
    }

    private List<Step> ReadSteps()
    {
        var steps = new List<Step>();
        while (!AtEnd)
        {
            if (Line.Length == 0 || Line[0] is '#' or '@')
            {
                _at++;
                continue;
            }

            if (!"Given When Then And But".Split(' ').Any(word => Line.StartsWith(word + " ", StringComparison.Ordinal)))
            {
                break;
            }

            var sentence = Line[(Line.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            _at++;
            steps.Add(new Step(sentence, ReadText(), ReadTable()));
        }

        return steps;
    }

    private string? ReadText()
    {
        if (AtEnd || Line != "\"\"\"")
        {
            return null;
        }

        var text = new StringBuilder();
        for (_at++; Line != "\"\"\""; _at++)
        {
            text.Append(Line).Append('\n');
        }

        _at++;
        return text.ToString().TrimEnd('\n');
    }

    private List<IReadOnlyList<string>> ReadTable()
    {
        var rows = new List<IReadOnlyList<string>>();
        while (!AtEnd && (Line.StartsWith('|') || (rows.Count > 0 && Line.StartsWith('#'))))
        {
            if (Line.StartsWith('|'))
            {
                rows.Add(Cells(Line));
            }

            _at++;
        }

        return rows;
    }

    private static List<string> Cells(string line)
    {
        var (cells, cell) = (new List<string>(), new StringBuilder());
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] is '|' or '\\')
            {
                cell.Append(line[++i] == '|' ? "|" : "\\");
            }
            else if (line[i] == '|')
            {
                cells.Add(Take(cell));
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        return cells;
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString().Trim();
        cell.Clear();
        return text;
    }

    private static Step Fill(Step step, IReadOnlyList<string> names, IReadOnlyList<string> values)
    {
        return new Step(
            Put(step.Sentence),
            step.Text is null ? null : Put(step.Text),
            [.. step.Table.Select(row => row.Select(Put).ToList())]
        );

        string Put(string text) =>
            names.Zip(values).Aggregate(text, (t, pair) => t.Replace($"<{pair.First}>", pair.Second, StringComparison.Ordinal));
    }
}
