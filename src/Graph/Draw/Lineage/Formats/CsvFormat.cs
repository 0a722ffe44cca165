using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Graph.Ask.Lineage;
using Graph.Ask.Tables;
using Graph.Model;

namespace Graph.Draw.Lineage.Formats;

/// <summary>The lineage as a table for spreadsheets: one row for each piece of evidence, with the names of both ends.</summary>
internal sealed class CsvFormat : ILineageFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".csv"];

    /// <inheritdoc/>
    public bool IsPicture => false;

    /// <inheritdoc/>
    public string Write(LineageView view)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TableFormats.Write(new EvidenceTable(view.Lineage), Name, output);
        return output.ToString();
    }

    private sealed class EvidenceTable(LineageGraph lineage) : IAnswerTable
    {
        private readonly Dictionary<string, LineageNode> _nodes = lineage.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);

        private readonly (LineageEdge Edge, Evidence Piece)[] _rows =
        [
            .. lineage.Edges.SelectMany(edge => edge.Evidence.Select(piece => (edge, piece))),
        ];

        public IReadOnlyList<string> Columns { get; } =
        ["model", "year", "builds_on", "its_year", "basis", "confidence", "support", "source", "line", "quote", "citation"];

        public int RowCount => _rows.Length;

        public string Text(int row, int column)
        {
            var (edge, piece) = _rows[row];
            return Columns[column] switch
            {
                "model" => _nodes[edge.From].Name,
                "year" => Number(_nodes[edge.From].Year),
                "builds_on" => _nodes[edge.To].Name,
                "its_year" => Number(_nodes[edge.To].Year),
                "basis" => piece.Basis.Word(),
                "confidence" => edge.Confidence.ToString(CultureInfo.InvariantCulture),
                "support" => Number(edge.Support),
                "source" => piece.Source,
                "line" => Number(piece.Line),
                "quote" => piece.Quote,
                _ => piece.Citation,
            };
        }

        public void WriteJson(Utf8JsonWriter json, int row, int column) => json.WriteStringValue(Text(row, column));

        private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
    }
}
