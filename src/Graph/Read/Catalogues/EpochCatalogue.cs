using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Graph.Model;
using Graph.Read.Prose;

namespace Graph.Read.Catalogues;

/// <summary>Epoch AI's table of models: base models and training data, a record a model.</summary>
internal sealed class EpochCatalogue : ICatalogue
{
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
        using var csv = new CsvReader(
            new StringReader(text),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                MissingFieldFound = null,
                BadDataFound = null,
                DetectColumnCountChanges = false,
            }
        );
        if (!csv.Read() || !csv.ReadHeader())
        {
            yield break;
        }

        // Records hold line breaks; one begins where the one before it ended.
        var first = csv.Parser.RawRow + 1;
        while (csv.Read())
        {
            var (begin, end) = (first, csv.Parser.RawRow);
            first = end + 1;
            if (csv.GetField("Model")?.Trim() is { Length: > 0 } name)
            {
                ImmutableArray<ProseStatement> statements =
                [
                    .. Say(
                        csv.GetField("Base model"),
                        RelationTypes.BuildsOn,
                        ProseNameKind.Model,
                        "catalogue-base-model",
                        lines,
                        begin,
                        end
                    ),
                    .. Say(
                        csv.GetField("Training dataset"),
                        RelationTypes.TrainedOn,
                        ProseNameKind.Dataset,
                        "catalogue-training-data",
                        lines,
                        begin,
                        end
                    ),
                ];
                if (!statements.IsEmpty)
                {
                    yield return new CatalogueEntry(name, NameList.Of(csv.GetField("Link") ?? string.Empty), begin, statements);
                }
            }
        }
    }

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
