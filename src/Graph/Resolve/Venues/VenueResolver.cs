using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Text;

namespace Graph.Resolve.Venues;

/// <summary>Makes venues out of what mentions call them. Texts that the table does not know become venues of their own.</summary>
internal sealed class VenueResolver(VenueTable table)
{
    // The first one whose words are in the text counts: 'Workshop at the Conference on …'.
    private static readonly (VenueKind Kind, WordSet Words)[] Kinds =
    [
        (VenueKind.Workshop, WordsOf("of-workshops")),
        (VenueKind.Journal, WordsOf("of-journals")),
        (VenueKind.Conference, WordsOf("of-conferences")),
    ];

    private readonly Dictionary<string, (Venue Venue, bool IsKnown)> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Venue> _byKey = new(StringComparer.Ordinal);

    /// <summary>The venue that a text names; of two spellings that only differ in years, numbers and small words the first gives its
    /// name.</summary>
    public Venue Resolve(string text) => Look(text).Venue;

    /// <summary>The venue of the table that a text names; null where the table has none.</summary>
    public Venue? Known(string text) => Look(text) is { IsKnown: true, Venue: var venue } ? venue : null;

    /// <summary>The key of a venue.</summary>
    public static string KeyOf(Venue venue) => "venue:" + Slug.Of(venue.Name);

    /// <summary>All venues that were asked for, in no order.</summary>
    public IEnumerable<Entity> Entities() =>
        _byKey.Select(v => new Entity(
            v.Key,
            [Labels.Venue],
            v.Value.Name,
            PropertyMap.Empty.With("fullName", v.Value.FullName).With("kind", Word(v.Value.Kind))
        ));

    private (Venue Venue, bool IsKnown) Look(string text)
    {
        if (_byText.TryGetValue(text, out var seen))
        {
            return seen;
        }

        var known = table.Find(text);
        var venue = known ?? Unknown(text);
        _byKey.TryAdd(KeyOf(venue), venue);
        return _byText[text] = (_byKey[KeyOf(venue)], known is not null);
    }

    private static Venue Unknown(string text)
    {
        var name = VenueText.WithoutYears(text);
        return new(name, name, KindOf(FoldedText.Words(text)));
    }

    private static VenueKind KindOf(string[] words) =>
        Kinds.Where(kind => words.Any(word => kind.Words.Contains(word))).Select(kind => kind.Kind).FirstOrDefault(VenueKind.Other);

    private static WordSet WordsOf(string group) => new(LanguageFile.Read("venue-words")[group]);

    private static string Word(VenueKind kind) =>
        kind switch
        {
            VenueKind.Conference => "conference",
            VenueKind.Journal => "journal",
            VenueKind.Workshop => "workshop",
            VenueKind.Preprint => "preprint",
            _ => "other",
        };
}
