using System.Collections.Immutable;
using CsvHelper;
using Graph.Model;
using Graph.Read.Prose;

namespace Graph.Read.Catalogues;

/// <summary>Epoch AI's table of models: base models and training data, a record a model.</summary>
internal sealed class EpochCatalogue : ICatalogue
{
    private static readonly CsvReaderOptions Options = new() { Separator = ',', TrackLineNumbers = true };

    // How the table says that something is not known.
    private const string Unspecified = "Unspecified";

    /// <inheritdoc/>
    public string Service => "epoch";

    /// <inheritdoc/>
    public bool SpeaksForPapers => false;

    /// <inheritdoc/>
    public IEnumerable<CatalogueEntry> Read(string text)
    {
        var lines = text.Split('\n');
        var rows = Rows(text);
        for (var i = 0; i < rows.Count; i++)
        {
            // Records hold line breaks; one ends where the next begins.
            var (begin, end) = (rows[i].Line, i + 1 < rows.Count ? rows[i + 1].Line - 1 : lines.Length);
            ImmutableArray<ProseStatement> statements =
            [
                .. Say(rows[i].Bases, RelationTypes.BuildsOn, ProseNameKind.Model, "catalogue-base-model", lines, begin, end),
                .. Say(rows[i].Data, RelationTypes.TrainedOn, ProseNameKind.Dataset, "catalogue-training-data", lines, begin, end),
            ];
            if (!statements.IsEmpty)
            {
                yield return new CatalogueEntry(rows[i].Name, NameList.Of(rows[i].Links), begin, statements);
            }
        }
    }

    private static List<(int Line, string Name, string Bases, string Data, string Links)> Rows(string text)
    {
        var rows = new List<(int, string, string, string, string)>();
        try
        {
            using var csv = CsvReader.Create(new StringReader(text), Options);
            while (csv.Read())
            {
                if (Cell(csv, "Model") is { Length: > 0 } name)
                {
                    rows.Add(((int)csv.LineNumber, name, Cell(csv, "Base model"), Cell(csv, "Training dataset"), Cell(csv, "Link")));
                }
            }
        }
        catch (CsvFormatException)
        {
            // What was read by then is used; a kept file is what a service sent.
        }

        return rows;
    }

    private static string Cell(CsvReader csv, string column) =>
        csv.TryGetFieldIndex(column, out var index) ? csv.GetString(index).Trim() : string.Empty;

    private static IEnumerable<ProseStatement> Say(
        string? cell,
        string type,
        ProseNameKind kind,
        string rule,
        string[] lines,
        int begin,
        int end
    ) =>
        from name in NameList.Of(cell ?? string.Empty)
        where !name.StartsWith(Unspecified, StringComparison.OrdinalIgnoreCase)
        let line = LineOf(name, lines, begin, end)
        where line > 0
        select new ProseStatement(type, null, name, kind, line, name, rule);

    // The columns stand behind the long texts of a record: of several lines with the name the last is the column's.
    private static int LineOf(string name, string[] lines, int begin, int end)
    {
        for (var line = Math.Min(end, lines.Length); line >= begin; line--)
        {
            if (lines[line - 1].Contains(name, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return 0;
    }
}
