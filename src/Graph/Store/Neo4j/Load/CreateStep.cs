using System.Buffers;
using System.Globalization;
using System.Text;

namespace Graph.Store.Neo4j.Load;

/// <summary>Creates what the database does not hold: the file is read a second time, and values go from it into the requests as
/// text.</summary>
internal sealed class CreateStep(GraphManifest manifest, LoadPlan plan, LoadOptions options) : IDisposable
{
    /// <summary>Fewer rows are not worth a request of their own.</summary>
    private const int LeastShare = 500;

    private readonly Dictionary<ElementGroup, ColumnBatch> _open = [];
    private readonly bool _isSmall = manifest.Elements <= options.SmallGraph;
    private readonly ElementGroup _anyNodes = ElementGroup.OfAnyNodes();
    private readonly ElementGroup _anyRelationships = ElementGroup.OfAnyRelationships();
    private readonly ElementHash _hash = new();
    private readonly PropertySetBook _propertySets = new();
    private readonly ArrayBufferWriter<byte> _digits = new();

    /// <summary>The database's ids of all nodes, by key: to be set before relationships of a small graph are created.</summary>
    public IReadOnlyDictionary<string, string> NodeIds { get; set; } = new Dictionary<string, string>();

    /// <summary>Whether ids are needed to create what the plan wants.</summary>
    public bool NeedsNodeIds => _isSmall && plan.NewRelationships.Count > 0;

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    /// <summary>Creates nodes, or relationships.</summary>
    public async Task RunAsync(Stream file, bool nodes, BatchSender sender)
    {
        if ((nodes ? plan.NewNodes.Count : plan.NewRelationships.Count) == 0)
        {
            return;
        }

        var parser = new RawElementParser();
        var element = new RawElement();
        foreach (var line in RawLines.Read(file))
        {
            if (!line.Span.ContainsAnyExcept(" \t"u8))
            {
                continue;
            }

            element.Clear(0);
            parser.Parse(line, element);
            if (element.IsNode == nodes && IsNew(element))
            {
                await AddAsync(element, sender).ConfigureAwait(false);
            }
        }

        foreach (var batch in _open.Values)
        {
            await sender.AddAsync(batch).ConfigureAwait(false);
        }

        _open.Clear();
    }

    private bool IsNew(RawElement element) =>
        element.IsNode ? plan.NewNodes.Contains(element.Id) : plan.NewRelationships.Contains(_hash.Identity(element));

    private async Task AddAsync(RawElement element, BatchSender sender)
    {
        var group = Group(element);
        if (!_open.TryGetValue(group, out var batch))
        {
            batch = _open[group] = new ColumnBatch(Body(element, group), group.Columns + (element.IsNode ? 2 : 3));
        }

        Write(element, group, batch);
        if (batch.Rows >= MostRows(element.IsNode) || batch.Bytes >= options.BatchBytes)
        {
            _open.Remove(group);
            await sender.AddAsync(batch).ConfigureAwait(false);
        }
    }

    // A small graph is shared out evenly, so that all lanes have something to do.
    private int MostRows(bool nodes)
    {
        var all = nodes ? plan.NewNodes.Count : plan.NewRelationships.Count;
        return _isSmall ? Math.Min(options.BatchRows, Math.Max(LeastShare, (all + options.Lanes - 1) / options.Lanes)) : options.BatchRows;
    }

    private static string Body(RawElement element, ElementGroup group) =>
        element.IsNode
            ? group.Body(Bookkeeping.Hash, Bookkeeping.PropertySet)
            : group.Body(Bookkeeping.Hash, Bookkeeping.PropertySet, Bookkeeping.Id);

    private void Write(RawElement element, ElementGroup group, ColumnBatch batch)
    {
        if (!element.IsNode)
        {
            WriteEnds(element, batch);
            SetNumber(batch, group.Columns + 2, _hash.Identity(element));
        }
        else if (_isSmall)
        {
            batch.Set(0, JsonTexts.Bytes(element.Labels));
        }

        WriteProperties(element, group, batch);
        SetNumber(batch, group.Columns, _hash.Content(element));
        SetNumber(batch, group.Columns + 1, _propertySets.Of(element).Id);
        batch.EndRow();
    }

    private void WriteEnds(RawElement element, ColumnBatch batch)
    {
        if (!_isSmall)
        {
            batch.Set(0, JsonTexts.Bytes(element.Start));
            batch.Set(1, JsonTexts.Bytes(element.End));
            return;
        }

        // An end that somebody has deleted in the meantime is found by no id, and the row is missed when they are counted.
        batch.Set(0, JsonTexts.Bytes(NodeIds.GetValueOrDefault(element.Start)));
        batch.Set(1, JsonTexts.Bytes(NodeIds.GetValueOrDefault(element.End)));
        batch.Set(2, JsonTexts.Bytes(element.Type));
    }

    private static void WriteProperties(RawElement element, ElementGroup group, ColumnBatch batch)
    {
        if (group.AsMap)
        {
            batch.Set(group.FixedColumns, element.PropertiesJson.Span);
            return;
        }

        foreach (var property in element.Properties)
        {
            batch.Set(group.Place(property.Name), property.Json.Span);
        }
    }

    private ElementGroup Group(RawElement element) =>
        _isSmall ? (element.IsNode ? _anyNodes : _anyRelationships)
        : element.IsNode ? manifest.Groups.Nodes(element.Labels)
        : manifest.Groups.Relationships(element.Type, manifest.Nodes[element.Start].Labels[0], manifest.Nodes[element.End].Labels[0]);

    private void SetNumber(ColumnBatch batch, int column, long number)
    {
        _digits.ResetWrittenCount();
        Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture), _digits);
        batch.Set(column, _digits.WrittenSpan);
    }
}
