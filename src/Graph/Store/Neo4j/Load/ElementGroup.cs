using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Graph.Store.Neo4j.Load;

/// <summary>Elements that one statement creates: nodes with the same labels, or relationships of one type between the same two
/// labels.</summary>
/// <param name="create">The statement with some properties.</param>
/// <param name="fixedColumns">How many columns it takes besides those of the properties.</param>
/// <param name="isMixed">Whether it takes elements of any kind, and so of any properties.</param>
internal sealed class ElementGroup(Func<string, string> create, int fixedColumns, bool isMixed = false)
{
    /// <summary>Above this many names a row carries a map instead of a column a name: few elements have most of them.</summary>
    private const int MostColumns = 64;

    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private ImmutableArray<string> _columns;
    private Dictionary<string, int>? _places;

    /// <summary>A group of nodes.</summary>
    public static ElementGroup OfNodes(IEnumerable<string> labels) =>
        new(properties => $"CREATE (x{string.Concat(labels.Select(l => ":" + CypherName.Quote(l)))} {properties})", 0);

    /// <summary>A group of relationships.</summary>
    public static ElementGroup OfRelationships(string type, string startLabel, string endLabel) =>
        new(
            properties =>
                $"MATCH (a:{CypherName.Quote(startLabel)} {{key: $c0[i]}}) MATCH (b:{CypherName.Quote(endLabel)} {{key: $c1[i]}})"
                + $" CREATE (a)-[x:{CypherName.Quote(type)} {properties}]->(b)",
            2
        );

    /// <summary>A group of nodes of any labels, which stand in the first column.</summary>
    public static ElementGroup OfAnyNodes() => new(properties => $"CREATE (x:$($c0[i]) {properties})", 1, isMixed: true);

    /// <summary>A group of relationships of any type, which stands in the third column; the first two hold the element ids of their
    /// ends.</summary>
    public static ElementGroup OfAnyRelationships() =>
        new(
            properties =>
                "MATCH (a) WHERE elementId(a) = $c0[i] MATCH (b) WHERE elementId(b) = $c1[i]"
                + $" CREATE (a)-[x:$($c2[i]) {properties}]->(b)",
            3,
            isMixed: true
        );

    /// <summary>How many columns stand before those of the properties.</summary>
    public int FixedColumns => fixedColumns;

    /// <summary>How many columns there are.</summary>
    public int Columns => fixedColumns + (AsMap ? 1 : Names.Length);

    /// <summary>Whether rows carry maps.</summary>
    public bool AsMap => isMixed || _names.Count > MostColumns;

    /// <summary>All properties' names, sorted; final when the file has been read once.</summary>
    public ImmutableArray<string> Names => _columns.IsDefault ? _columns = [.. _names] : _columns;

    /// <summary>The statement, without what guards it: it takes the properties from their columns and the marks from those
    /// behind.</summary>
    /// <param name="marks">The names of the marks.</param>
    public string Body(params ReadOnlySpan<string> marks)
    {
        if (AsMap)
        {
            return $"{create(Map(marks, Columns))} SET x += $c{fixedColumns}[i]";
        }

        // Within CREATE they cost the server a seventh less than set afterwards.
        return create(Map([.. Names, .. marks], fixedColumns));
    }

    private static string Map(ReadOnlySpan<string> names, int column)
    {
        var map = new StringBuilder("{");
        foreach (var name in names)
        {
            map.Append(CultureInfo.InvariantCulture, $"{(map.Length > 1 ? ", " : "")}{CypherName.Quote(name)}: $c{column++}[i]");
        }

        return map.Append('}').ToString();
    }

    /// <summary>Takes names into account.</summary>
    public void Include(IEnumerable<string> names) => _names.UnionWith(names);

    /// <summary>The column of a property.</summary>
    public int Place(string name) =>
        (_places ??= Names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i + fixedColumns, StringComparer.Ordinal))[name];
}
