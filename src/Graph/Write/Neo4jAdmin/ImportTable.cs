using System.Globalization;
using System.Text;

namespace Graph.Write.Neo4jAdmin;

/// <summary>One file of the import: elements whose properties of one name have one type.</summary>
internal sealed class ImportTable(string name, bool isNodes, string idColumn = "key:ID") : IDisposable
{
    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);
    private StreamWriter? _writer;

    /// <summary>The file's name.</summary>
    public string FileName => $"{name}.csv";

    /// <summary>Takes the properties' types up; false where one of them contradicts what is there.</summary>
    public bool TryInclude(IReadOnlyDictionary<string, ImportCell> cells)
    {
        if (cells.Any(c => _types.TryGetValue(c.Key, out var type) && type != c.Value.Type))
        {
            return false;
        }

        foreach (var (property, cell) in cells)
        {
            _types[property] = cell.Type;
        }

        return true;
    }

    /// <summary>Whether these properties belong here.</summary>
    public bool Fits(IReadOnlyDictionary<string, ImportCell> cells) =>
        cells.All(c => _types.TryGetValue(c.Key, out var type) && type == c.Value.Type);

    /// <summary>Opens the file and writes its header.</summary>
    public void Open(string folder)
    {
        _writer = new StreamWriter(Path.Combine(folder, FileName), false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        var fixedColumns = isNodes ? $"{idColumn},:LABEL" : ":START_ID,:END_ID,:TYPE";
        _writer.WriteLine(string.Concat(_types.Select(t => "," + Quote($"{t.Key}:{t.Value}")).Prepend(fixedColumns)));
    }

    /// <summary>Writes an element.</summary>
    /// <param name="head">Key and labels, or ends and type.</param>
    /// <param name="cells">The properties.</param>
    /// <param name="delimiter">Stands between the items of a list.</param>
    public void Write(IEnumerable<string> head, IReadOnlyDictionary<string, ImportCell> cells, char delimiter)
    {
        _writer!.Write(string.Join(',', head.Select(Quote)));
        foreach (var property in _types.Keys)
        {
            _writer.Write(',');
            if (cells.TryGetValue(property, out var cell))
            {
                _writer.Write(Quote(string.Join(delimiter, cell.Items)));
            }
        }

        _writer.WriteLine();
    }

    /// <summary>What the importer is told of it.</summary>
    public string Argument => string.Create(CultureInfo.InvariantCulture, $"--{(isNodes ? "nodes" : "relationships")}={FileName}");

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();

    private static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
