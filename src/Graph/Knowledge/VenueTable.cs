using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Knowledge;

/// <summary>The venues that are known before a list is read, and how people write them.</summary>
public sealed class VenueTable
{
    private readonly FrozenDictionary<string, Venue> _byKey;

    private VenueTable(ImmutableArray<Venue> venues, ImmutableArray<string> certain, FrozenDictionary<string, Venue> byKey)
    {
        All = venues;
        Certain = certain;
        _byKey = byKey;
    }

    /// <summary>All venues in the order of the file.</summary>
    public ImmutableArray<Venue> All { get; }

    /// <summary>Words that hardly anything but a venue has: a text with one of them says where something came out.</summary>
    public ImmutableArray<string> Certain { get; }

    /// <summary>Loads <c>venues.yaml</c>.</summary>
    /// <param name="folder">A folder whose <c>venues.yaml</c> stands in for the one that came with the program; null for none.</param>
    /// <exception cref="VocabularyException">The file cannot be used; the message says why.</exception>
    public static VenueTable Load(string? folder = null)
    {
        var entries = VenueFile.Read(folder);
        var byKey = new Dictionary<string, Venue>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var text in entry.Spellings)
            {
                var key = VenueText.Key(text);
                if (byKey.TryGetValue(key, out var other) && other != entry.Venue)
                {
                    throw new VocabularyException(
                        $"{entry.Place}: '{text}' names {entry.Venue.Name}, but also {other.Name}; keep it at one of them."
                    );
                }

                byKey[key] = entry.Venue;
            }
        }

        return new(
            [.. entries.Select(e => e.Venue)],
            [.. entries.SelectMany(e => e.Certain)],
            byKey.ToFrozenDictionary(StringComparer.Ordinal)
        );
    }

    /// <summary>Whether a text is, as a whole, a known venue.</summary>
    public bool Knows(string text) => _byKey.ContainsKey(VenueText.Key(text));

    /// <summary>The venue that a text names: by its whole, else by a part in parentheses or between commas, else by an acronym in
    /// it.</summary>
    /// <returns>The venue, for a workshop at a known conference the workshops of that conference; null where the table has none.</returns>
    public Venue? Find(string text)
    {
        if (_byKey.TryGetValue(VenueText.Key(text), out var known))
        {
            return known;
        }

        if (VenueText.WithoutWorkshop(text) is { } host)
        {
            return FindPart(host) is { } conference ? WorkshopsAt(conference) : null;
        }

        return FindPart(text);
    }

    private static Venue WorkshopsAt(Venue conference) =>
        conference.Kind == VenueKind.Workshop
            ? conference
            : new(conference.Name + " Workshops", "Workshops at the " + conference.FullName, VenueKind.Workshop);

    private Venue? FindPart(string text)
    {
        foreach (var part in VenueText.Candidates(text))
        {
            if (_byKey.TryGetValue(VenueText.Key(part), out var venue))
            {
                return venue;
            }
        }

        return VenueText.Acronyms(text).Select(a => _byKey.GetValueOrDefault(VenueText.Key(a))).FirstOrDefault(v => v is not null);
    }
}
