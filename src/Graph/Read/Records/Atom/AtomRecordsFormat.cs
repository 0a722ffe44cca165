using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Graph.Model;

namespace Graph.Read.Records.Atom;

/// <summary>Records as arXiv answers with them: an Atom feed, one entry a paper.</summary>
internal sealed class AtomRecordsFormat : ISourceFormat
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Arxiv = "http://arxiv.org/schemas/atom";

    /// <inheritdoc/>
    public string Name => "an Atom feed of arXiv";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".xml", ".atom"];

    /// <inheritdoc/>
    public bool CanRead(SourceText source) => SourceFormats.EndsWith(source, Endings);

    /// <inheritdoc/>
    public Extraction Read(SourceText source)
    {
        var extraction = new RecordExtraction(source);
        foreach (var entry in Entries(source, extraction))
        {
            var line = ((IXmlLineInfo)entry).LineNumber;
            if (Text(entry, Atom + "id")?.Contains("/api/errors", StringComparison.Ordinal) == true)
            {
                extraction.Leave(line, $"the service answered with an error: {Text(entry, Atom + "summary")}", Severity.Error);
            }
            else if (Work(entry) is { } work)
            {
                extraction.Add(work, line, line);
            }
            else
            {
                extraction.Leave(line, "the entry has no title; it was left.");
            }
        }

        return extraction.Finish("an Atom feed with entries that have a title");
    }

    /// <inheritdoc/>
    public SourceText Decode(SourceText source) => Read(source).Source;

    private static IEnumerable<XElement> Entries(SourceText source, RecordExtraction extraction)
    {
        try
        {
            // Entities of its own, and files that it may name, are nothing that a feed needs.
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(source.Text), settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root?.Elements(Atom + "entry").ToArray() ?? [];
        }
        catch (XmlException error)
        {
            var end = error.Message.IndexOf(" Line ", StringComparison.Ordinal);
            extraction.Leave(error.LineNumber, $"this is no XML ({(end < 0 ? error.Message : error.Message[..end]).TrimEnd('.')}).");
            return [];
        }
    }

    private static WorkRecord? Work(XElement entry)
    {
        var id = Text(entry, Atom + "id");
        return Text(entry, Atom + "title") is not { } title
            ? null
            : new(title)
            {
                Id = id,
                Authors = [.. entry.Elements(Atom + "author").Select(a => Text(a, Atom + "name")).OfType<string>().Select(FieldText.Of)],
                Venue = id?.Contains("arxiv.org", StringComparison.OrdinalIgnoreCase) == true ? new("arXiv", id) : null,
                Year = YearText.Of(Text(entry, Atom + "published")),
                Abstract = Text(entry, Atom + "summary"),
                Links = [.. new[] { RecordLink.Address(id), RecordLink.Doi(Text(entry, Arxiv + "doi")) }.OfType<RecordLink>()],
            };
    }

    private static string? Text(XElement element, XName name) => element.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
