using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Graph.Sources.Enrich.Manners;

namespace Graph.Sources.Enrich.Services.Answers;

/// <summary>A page of arXiv's Atom feed.</summary>
/// <param name="Total">How many entries the feed says there are.</param>
/// <param name="Entries">Those on this page.</param>
internal sealed partial record ArxivFeed(int Total, ImmutableArray<ArxivEntry> Entries)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Arxiv = "http://arxiv.org/schemas/atom";
    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>Reads a page.</summary>
    /// <exception cref="EnrichFailure">It is not a feed.</exception>
    public static ArxivFeed Parse(EnrichAnswer answer)
    {
        try
        {
            // Entities of its own, and files that it may name, are nothing that a feed needs.
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(answer.Text()), settings);
            var root = XDocument.Load(reader).Root!;
            return new ArxivFeed(
                int.TryParse(root.Element(Search + "totalResults")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var total)
                    ? total
                    : 0,
                [.. root.Elements(Atom + "entry").Select(Entry).OfType<ArxivEntry>()]
            );
        }
        catch (XmlException)
        {
            throw new EnrichFailure($"{answer.Address} answered with something that is not an Atom feed; it was left.");
        }
    }

    private static ArxivEntry? Entry(XElement entry)
    {
        var id = Number().Match(Text(entry, Atom + "id"));
        return !id.Success
            ? null
            : new ArxivEntry(
                OldArchive().Replace(id.Groups[1].Value, "/"),
                id.Groups[2].Value,
                Text(entry, Atom + "title"),
                Text(entry, Atom + "summary"),
                [.. entry.Elements(Atom + "author").Select(a => Text(a, Atom + "name")).Where(n => n.Length > 0)],
                int.TryParse(Text(entry, Atom + "published").Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                    ? year
                    : null,
                Text(entry, Arxiv + "doi") is { Length: > 0 } doi ? doi : null
            );
    }

    private static string Text(XElement element, XName name) => Space().Replace(element.Element(name)?.Value ?? string.Empty, " ").Trim();

    [GeneratedRegex(@"/abs/(.+?)(v\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // math.GT/0309136 is the number math/0309136 too.
    [GeneratedRegex(@"\.[A-Z]{2}/", RegexOptions.CultureInvariant)]
    private static partial Regex OldArchive();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
