using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.ModelCards;
using YamlDotNet.RepresentationModel;

namespace Graph.Read.Records.Citation;

/// <summary>The file in which a repository says how it wants to be cited: CITATION.cff, version 1.2 of the Citation File Format. The paper
/// is its <c>preferred-citation</c>; what it says of the software itself is not a work of literature.</summary>
internal sealed class CitationFileFormat : ISourceFormat
{
    private const string Expected = "a 'preferred-citation' with a title";

    /// <inheritdoc/>
    public string Name => "a CITATION.cff";

    /// <inheritdoc/>
    public ImmutableArray<string> Endings => [".cff"];

    /// <inheritdoc/>
    public bool CanRead(SourceText source) => SourceFormats.EndsWith(source, Endings);

    /// <inheritdoc/>
    public Extraction Read(SourceText source)
    {
        var extraction = new RecordExtraction(source);
        var preferred = YamlFields.Parse(source.Text, out var problem).Field("preferred-citation");
        if (problem is { } found)
        {
            extraction.Leave(found.Line, found.Message);
        }
        else if (preferred is not null && Work(preferred) is { } work)
        {
            extraction.Add(work, preferred.Line(), Math.Max(preferred.Line(), (int)preferred.End.Line - 1));
        }

        return extraction.Finish(Expected);
    }

    /// <inheritdoc/>
    public SourceText Decode(SourceText source) => Read(source).Source;

    /// <summary>The paper that a file asks to be cited; null where it names none, or cannot be read.</summary>
    public static WorkRecord? Work(string text) =>
        YamlFields.Parse(text, out _).Field("preferred-citation") is { } node ? Work(node) : null;

    private static WorkRecord? Work(YamlNode citation) =>
        citation.Field("title").Words() is not { Length: > 0 } title
            ? null
            : new(title)
            {
                Authors = [.. citation.Field("authors").Items().Select(Author).OfType<FieldText>()],
                Venue = Venue(citation),
                Year = YearText.Of(citation.Field("year").Words()) ?? YearText.Of(citation.Field("date-published").Words()),
                Abstract = citation.Field("abstract").Words() is { Length: > 0 } words ? words : null,
                Links =
                [
                    .. new[]
                    {
                        RecordLink.Doi(Value(citation, "doi")),
                        RecordLink.Address(Value(citation, "url")),
                        RecordLink.Address(Value(citation, "repository-code"), LinkKind.Code),
                    }.OfType<RecordLink>(),
                ],
            };

    // A conference is a body with a name; a collection is the volume of its proceedings.
    private static FieldText? Venue(YamlNode citation) =>
        (Value(citation, "journal") ?? Value(citation.Field("conference"), "name") ?? Value(citation, "collection-title")) is { } venue
            ? FieldText.Of(venue)
            : null;

    // A group of authors has a name of its own.
    private static FieldText? Author(YamlNode author)
    {
        if (Value(author, "family-names") is not { } family)
        {
            return Value(author, "name") is { } name ? FieldText.Of(name) : null;
        }

        string?[] parts = [Value(author, "given-names"), Value(author, "name-particle"), family, Value(author, "name-suffix")];
        return new FieldText(string.Join(' ', parts.OfType<string>()), family);
    }

    private static string? Value(YamlNode? node, string field) => node.Field(field).Words() is { Length: > 0 } words ? words : null;
}
