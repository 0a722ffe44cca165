using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Resolve.People;
using Graph.Text;

namespace Graph.Resolve.Matching;

/// <summary>A record with its parts ready to be compared.</summary>
public sealed class ComparableRecord
{
    /// <summary>Prepares a record.</summary>
    /// <param name="record">What the source says.</param>
    /// <param name="venue">The venue that its text names; null where the table has none.</param>
    /// <param name="names">The names that were read before.</param>
    internal ComparableRecord(BibliographicRecord record, Venue? venue, PersonNames names)
    {
        Record = record;
        Title = TitleWords.Of(PublicationForm.Without(record.Title));
        Authors = [.. record.Authors.Select(names.Of).Where(n => n.Family.Length > 0)];
        Venue = venue;
        VenueWords = [.. FoldedText.Words(venue?.FullName ?? record.Venue ?? "")];
    }

    /// <summary>What the source says.</summary>
    public BibliographicRecord Record { get; }

    /// <summary>The title's words.</summary>
    public TitleWords Title { get; }

    /// <summary>The authors' names in order.</summary>
    public ImmutableArray<PersonName> Authors { get; }

    /// <summary>The venue, where the table has it.</summary>
    public Venue? Venue { get; }

    /// <summary>The folded words of the venue's name; empty where none is given.</summary>
    public ImmutableArray<string> VenueWords { get; }
}
