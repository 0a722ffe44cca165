using System.Globalization;
using Graph.Model;
using Graph.Sources;
using Graph.Store;
using Graph.Store.Neo4j.Load;

namespace Graph.Write.Neo4jAdmin;

/// <summary>Writes CSV files for <c>neo4j-admin database import full</c>: for graphs too large to load online.</summary>
/// <remarks>The importer has no escape for the delimiter of lists, so one is chosen that no list of the graph holds. What is imported
/// bears the marks that a load leaves, so that the next load finds its work done.</remarks>
public sealed class Neo4jAdminExporter : IDisposable
{
    private const string Delimiters = "\u001f\u001e\u001d\u001c\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f";

    private readonly Dictionary<string, List<ImportTable>> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<char> _seen = [];
    private readonly List<LeftValue> _left = [];
    private readonly ImportMarks _marks = new();

    private Neo4jAdminExporter() { }

    /// <summary>Writes the files into a folder, and beside them <c>import.sh</c> with the importer's command line.</summary>
    /// <param name="path">A <c>graph.jsonl</c>.</param>
    /// <param name="folder">Is made where it is missing.</param>
    /// <param name="trusted">The evidence to trust; relationships of which nothing is left are not written.</param>
    /// <returns>Values that the importer cannot take.</returns>
    /// <exception cref="GraphFileException">Lines are none of a graph's; the message names the first ones.</exception>
    public static IReadOnlyList<LeftValue> Write(string path, string folder, TrustedEvidence trusted)
    {
        using Stream file = trusted.IsAll ? File.OpenRead(path) : Trusted(path, trusted);
        var manifest = Manifest(file, path);
        Directory.CreateDirectory(folder);
        using var exporter = new Neo4jAdminExporter();
        exporter.Write(file, manifest, folder);
        return exporter._left;
    }

    /// <inheritdoc/>
    public void Dispose() => _marks.Dispose();

    private static MemoryStream Trusted(string path, TrustedEvidence trusted)
    {
        var lines = new MemoryStream();
        GraphFile.Write(trusted.In(GraphFile.Read(path)), lines);
        lines.Position = 0;
        return lines;
    }

    private static GraphManifest Manifest(Stream file, string path)
    {
        try
        {
            return GraphManifestReader.Read(file, path);
        }
        catch (LoadRefusedException error)
        {
            throw new GraphFileException(error.Message, error);
        }
    }

    private void Write(Stream file, GraphManifest manifest, string folder)
    {
        ForEach(file, Survey);
        var build = ImportBuildNode.Cells(manifest, _marks.PropertySets);
        See(build.Values.Where(c => c.IsList).SelectMany(c => c.Items));
        var delimiter = Delimiters.FirstOrDefault(d => !_seen.Contains(d));
        using var buildTable = ImportBuildNode.Table(build);
        var tables = _tables.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => t.Value).ToList();
        try
        {
            tables.ForEach(t => t.Open(folder));
            ForEach(
                file,
                (element, cells) => _tables[Group(element)].First(t => t.Fits(cells)).Write(Head(element, delimiter), cells, delimiter)
            );
        }
        finally
        {
            tables.ForEach(t => t.Dispose());
        }

        buildTable.Open(folder);
        buildTable.Write([BuildNode.Label, BuildNode.Label], build, delimiter);
        WriteCommand(folder, [.. tables, buildTable], delimiter);
    }

    private void ForEach(Stream file, Action<RawElement, IReadOnlyDictionary<string, ImportCell>> action)
    {
        var (parser, element) = (new RawElementParser(), new RawElement());
        _left.Clear();
        foreach (var line in RawLines.Read(file).Where(l => l.Span.ContainsAnyExcept(" \t"u8)))
        {
            element.Clear(0);
            parser.Parse(line, element);
            action(element, Cells(element));
        }
    }

    private SortedDictionary<string, ImportCell> Cells(RawElement element)
    {
        var cells = new SortedDictionary<string, ImportCell>(StringComparer.Ordinal);
        var left = new List<string>();
        foreach (var property in element.Properties.Where(p => !element.IsNode || p.Name != "key"))
        {
            var cell = ImportCell.Of(property.Json);
            if (cell.IsBeyondImport)
            {
                left.Add(property.Name);
            }
            else
            {
                cells[property.Name] = cell;
            }
        }

        _marks.AddTo(cells, element, left);
        _left.AddRange(left.Select(name => new LeftValue(element.Id, name)));
        return cells;
    }

    private void Survey(RawElement element, IReadOnlyDictionary<string, ImportCell> cells)
    {
        See(element.Labels);
        See(cells.Values.Where(c => c.IsList).SelectMany(c => c.Items));
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

        string Name(int variant) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(element.IsNode ? "nodes" : "relationships")}-{_tables.Count:D3}{(variant == 0 ? string.Empty : $"-{variant}")}"
            );
    }

    private void See(IEnumerable<string> texts) => _seen.UnionWith(texts.SelectMany(t => t).Where(c => c < ' '));

    private static string Group(RawElement element) => element.IsNode ? "n" + string.Join('\n', element.Labels) : "r" + element.Type;

    private static IEnumerable<string> Head(RawElement element, char delimiter) =>
        element.IsNode ? [element.Id, string.Join(delimiter, element.Labels)] : [element.Start, element.End, element.Type];

    private static void WriteCommand(string folder, IEnumerable<ImportTable> tables, char delimiter)
    {
        using var files = new AtomicFiles(folder);
        files.Add(
            "import.sh",
            writer =>
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
            }
        );
        files.Commit();
    }
}
