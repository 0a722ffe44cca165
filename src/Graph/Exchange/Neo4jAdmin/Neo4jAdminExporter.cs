using System.Globalization;
using System.Text.Json;
using Graph.Store;
using Graph.Store.Neo4j.Load;

namespace Graph.Exchange.Neo4jAdmin;

/// <summary>Writes CSV files for <c>neo4j-admin database import full</c>: for graphs too large to load online.</summary>
/// <remarks>The importer has no escape for the delimiter of lists, so one is chosen that no list of the graph holds.</remarks>
public sealed class Neo4jAdminExporter
{
    private const string Delimiters = "\u001f\u001e\u001d\u001c\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f";

    private readonly Dictionary<string, List<ImportTable>> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<char> _seen = [];
    private readonly List<string> _left = [];

    private Neo4jAdminExporter()
    {
    }

    /// <summary>Writes the files into a folder, and beside them <c>import.sh</c> with the importer's command line.</summary>
    /// <param name="path">A <c>graph.jsonl</c>.</param>
    /// <param name="folder">Is made where it is missing.</param>
    /// <returns>Values that the importer cannot take, a sentence each.</returns>
    /// <exception cref="GraphFileException">A line is none of a graph's.</exception>
    public static IReadOnlyList<string> Write(string path, string folder)
    {
        Directory.CreateDirectory(folder);
        var exporter = new Neo4jAdminExporter();
        using var file = File.OpenRead(path);
        exporter.ForEach(file, path, (element, cells) => exporter.Survey(element, cells));
        var delimiter = Delimiters.FirstOrDefault(d => !exporter._seen.Contains(d));
        var tables = exporter._tables.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => t.Value).ToList();
        try
        {
            tables.ForEach(t => t.Open(folder));
            exporter.ForEach(file, path, (element, cells) =>
                exporter._tables[Group(element)].First(t => t.Fits(cells)).Write(Head(element, delimiter), cells, delimiter));
        }
        finally
        {
            tables.ForEach(t => t.Dispose());
        }

        WriteCommand(folder, tables, delimiter);
        return exporter._left;
    }

    private void ForEach(Stream file, string path, Action<RawElement, IReadOnlyDictionary<string, ImportCell>> action)
    {
        var (parser, element, number) = (new RawElementParser(), new RawElement(), 0);
        _left.Clear();
        foreach (var line in RawLines.Read(file))
        {
            number++;
            if (line.Span.ContainsAnyExcept(" \t"u8))
            {
                element.Clear(number);
                Parse(parser, line, element, path);
                action(element, Cells(element));
            }
        }
    }

    private static void Parse(RawElementParser parser, ReadOnlyMemory<byte> line, RawElement element, string path)
    {
        try
        {
            parser.Parse(line, element);
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            throw new GraphFileException($"{path}({element.Line}): {error.Message.TrimEnd('.')}. Build the graph again with: graph build", error);
        }
    }

    private SortedDictionary<string, ImportCell> Cells(RawElement element)
    {
        var cells = new SortedDictionary<string, ImportCell>(StringComparer.Ordinal);
        foreach (var property in element.Properties.Where(p => !element.IsNode || p.Name != "key"))
        {
            var cell = ImportCell.Of(property.Json);
            if (cell.IsBeyondImport)
            {
                _left.Add($"'{element.Id}': property '{property.Name}' is a list without text, which the importer cannot take; it is left out.");
            }
            else
            {
                cells[property.Name] = cell;
            }
        }

        return cells;
    }

    private void Survey(RawElement element, IReadOnlyDictionary<string, ImportCell> cells)
    {
        foreach (var list in cells.Values.Where(c => c.IsList))
        {
            _seen.UnionWith(list.Items.SelectMany(i => i).Where(c => c < ' '));
        }

        var group = Group(element);
        if (!_tables.TryGetValue(group, out var tables))
        {
            _tables[group] = tables = [];
        }

        if (!tables.Any(t => t.TryInclude(cells)))
        {
            tables.Add(new ImportTable(Name(tables.Count), element.IsNode));
            tables[^1].TryInclude(cells);
        }

        string Name(int variant) => string.Create(
            CultureInfo.InvariantCulture,
            $"{(element.IsNode ? "nodes" : "relationships")}-{_tables.Count:D3}{(variant == 0 ? string.Empty : $"-{variant}")}");
    }

    private static string Group(RawElement element) => element.IsNode ? "n" + string.Join('\n', element.Labels) : "r" + element.Type;

    private static IEnumerable<string> Head(RawElement element, char delimiter) =>
        element.IsNode ? [element.Id, string.Join(delimiter, element.Labels)] : [element.Start, element.End, element.Type];

    private static void WriteCommand(string folder, IEnumerable<ImportTable> tables, char delimiter)
    {
        using var files = new AtomicFiles(folder);
        files.Add("import.sh", writer =>
        {
            writer.WriteLine("#!/bin/sh");
            writer.WriteLine("# Run this in this folder, with the server stopped: it replaces the database 'neo4j'.");
            writer.WriteLine("set -e");
            writer.Write("${NEO4J_ADMIN:-neo4j-admin} database import full neo4j --overwrite-destination --multiline-fields=true");
            writer.Write(string.Create(CultureInfo.InvariantCulture, $" --array-delimiter=U+{(int)delimiter:X4}"));
            foreach (var table in tables)
            {
                writer.Write($" \\\n  {table.Argument}");
            }

            writer.WriteLine();
        });
        files.Commit();
    }
}
