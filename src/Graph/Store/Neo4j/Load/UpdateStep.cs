using System.Buffers;
using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>Changes elements whose content is another: sets our properties, takes away those of ours that are gone, and lets alone what
/// others put there, even where the file now has a property of that name.</summary>
internal sealed class UpdateStep(LoadPlan plan, LoadOptions options) : IDisposable
{
    private const string OfNodes = "MATCH (x) WHERE elementId(x) = $c0[i] SET x += $c1[i] SET x:$($c2[i]) REMOVE x:$($c3[i])";

    private const string OfRelationships = "MATCH ()-[x]->() WHERE elementId(x) = $c0[i] SET x += $c1[i]";

    private readonly ElementHash _hash = new();

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    /// <summary>Changes nodes, or relationships.</summary>
    public async Task RunAsync(Stream file, bool nodes, BatchSender sender)
    {
        if ((nodes ? plan.ChangedNodes.Count : plan.ChangedRelationships.Count) == 0)
        {
            return;
        }

        var parser = new RawElementParser();
        var element = new RawElement();
        var batch = NewBatch(nodes);
        foreach (var line in RawLines.Read(file))
        {
            if (!line.Span.ContainsAnyExcept(" \t"u8))
            {
                continue;
            }

            element.Clear(0);
            parser.Parse(line, element);
            if (element.IsNode == nodes && Find(element) is { } located)
            {
                Write(element, located, batch);
                if (batch.Rows >= options.BatchRows || batch.Bytes >= options.BatchBytes)
                {
                    await sender.AddAsync(batch).ConfigureAwait(false);
                    batch = NewBatch(nodes);
                }
            }
        }

        if (batch.Rows > 0)
        {
            await sender.AddAsync(batch).ConfigureAwait(false);
        }
    }

    private static ColumnBatch NewBatch(bool nodes) => nodes ? new(OfNodes, 4) : new(OfRelationships, 2);

    private LocatedElement? Find(RawElement element) =>
        element.IsNode
            ? plan.ChangedNodes.GetValueOrDefault(element.Id)
            : plan.ChangedRelationships.GetValueOrDefault(_hash.Identity(element));

    private void Write(RawElement element, LocatedElement located, ColumnBatch batch)
    {
        var othersNames = located.OthersNames.ToHashSet(StringComparer.Ordinal);
        var ours = PropertySet.Of(
            element.Labels.Except(located.OthersLabels, StringComparer.Ordinal),
            element.Properties.Select(p => p.Name).Where(n => !othersNames.Contains(n))
        );
        batch.Set(0, JsonTexts.Bytes(located.ElementId));
        batch.Set(1, Properties(element, located, ours).Span);
        if (element.IsNode)
        {
            batch.Set(2, JsonTexts.Bytes(ours.Labels));
            batch.Set(3, JsonTexts.Bytes((located.PropertySet?.Labels ?? []).Except(element.Labels, StringComparer.Ordinal)));
        }

        batch.EndRow();
    }

    private ReadOnlyMemory<byte> Properties(RawElement element, LocatedElement located, PropertySet ours)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonLines.Options);
        json.WriteStartObject();
        foreach (var name in (located.PropertySet?.Names ?? []).Except(ours.Names, StringComparer.Ordinal))
        {
            json.WriteNull(name);
        }

        foreach (var property in element.Properties.Where(p => ours.Names.Contains(p.Name, StringComparer.Ordinal)))
        {
            json.WritePropertyName(property.Name);
            json.WriteRawValue(property.Json.Span, skipInputValidation: true);
        }

        json.WriteNumber(Bookkeeping.Hash, _hash.Content(element));
        json.WriteNumber(Bookkeeping.PropertySet, ours.Id);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
