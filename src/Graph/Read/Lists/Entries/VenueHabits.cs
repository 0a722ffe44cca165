using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Entries;

/// <summary>What the entries of a list have in brackets and links without a year: what several of them have is a venue, what one has is a
/// name.</summary>
internal sealed class VenueHabits
{
    private const int Repeated = 2;

    // A list that tags its titles with venues has many that are known; one that tags them with topics has hardly one.
    private const double KnownAmongVenues = 0.2;

    // In a list on explaining graphs nine of ten tags are venues by themselves; in one on driving, where they are names, none.
    private const double VenuesAmongTags = 0.7;

    // Fewer tags make no habit.
    private const int MinTags = 8;

    private const int Century = 2000;

    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _tagsAreTopics;
    private readonly bool _tagsAreVenues;
    private readonly bool _firstLinksAreVenues;

    /// <summary>Counts over all entries.</summary>
    public VenueHabits(IEnumerable<Titled> entries)
    {
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (tags, known, all, venues) = (0, 0, 0, 0);
        foreach (var entry in entries)
        {
            if (TagOf(entry) is { } tag)
            {
                all++;
                venues += tag is { Role: PartRole.Venue } && (tag.Strength == VenueStrength.Sure || tag.Stated.Year is not null) ? 1 : 0;
            }

            if (entry.Parts is [var first, ..] && IsTag(entry, first))
            {
                tags++;
                known += first.Strength == VenueStrength.Sure || VenueWords.AreKnown(first.Stated.Venue!) ? 1 : 0;
            }

            own.Clear();
            foreach (var part in entry.Parts)
            {
                if (IsUndated(part) && own.Add(part.Stated.Venue!))
                {
                    _counts[part.Stated.Venue!] = _counts.GetValueOrDefault(part.Stated.Venue!) + 1;
                }
            }
        }

        _tagsAreTopics = known < KnownAmongVenues * tags;
        _tagsAreVenues = venues >= MinTags && venues >= VenuesAmongTags * all;
        _firstLinksAreVenues = entries.Count(entry => FirstLink(entry) is { Role: PartRole.Venue, Stated.Year: not null }) >= MinTags;
    }

    /// <summary>What the first part of an entry states by the habit of the list, standing before the title; null where it states
    /// nothing.</summary>
    public VenueYear? BeforeTitle(Titled entry) => TagAsVenue(entry) ?? PreprintAsVenue(entry);

    // '[Openreview 24]', '[Computational Materials Science]' where most tags of the list are venues.
    private VenueYear? TagAsVenue(Titled entry)
    {
        if (!_tagsAreVenues || TagOf(entry) is not { Word: null or Links.LinkWord.Paper } tag || tag.Line != entry.Title!.Main.Line)
        {
            return null;
        }

        var year = tag.Stated.Year ?? DateReader.FindLast(tag.Text)?.Year ?? ShortYear(tag.Text);
        var venue = TitleText.Clean((tag.Stated.Venue ?? tag.Text).TrimEnd([.. "0123456789'’ "]));
        return venue.Length > 1 ? new VenueYear(venue, year) : null;
    }

    // '[[arXiv](…)] A Title' beside '[[CVPR 2021](…)] A Title': the server of preprints stands where venues do.
    private VenueYear? PreprintAsVenue(Titled entry) =>
        _firstLinksAreVenues && FirstLink(entry) is { Role: PartRole.Label } label && VenueWords.Preprints.Contains(label.Text)
            ? new VenueYear(TitleText.Clean(label.Text), null)
            : null;

    private static Part? FirstLink(Titled entry) =>
        entry is { Table: null, Title.First: 1, Parts: [{ Link: not null } first, ..] } ? first : null;

    private static Part? TagOf(Titled entry) =>
        entry is { Table: null, Title.First: 1, Parts: [{ Link: null, Enclosure: '[' or '【' } tag, ..] } ? tag : null;

    // 'xAI 23'.
    private static int? ShortYear(string tag) =>
        tag is [.., ' ', >= '0' and <= '9' and var tens, >= '0' and <= '9' and var ones]
            ? Century + (tens - '0') * 10 + (ones - '0')
            : null;

    // '[ICML] A Title', '[RAG] A Title'.
    private static bool IsTag(Titled entry, Part part) =>
        part is { Role: PartRole.Venue, Link: null, Enclosure: '[' or '(' or '【' or '（' }
        && part.Stated.Venue is not null
        && entry.Title is { } title
        && part.End <= title.Start;

    /// <summary>Whether a part that may be a venue is one: it has a year, surely is one, stands after the title, or is
    /// repeated.</summary>
    public bool Confirms(Titled entry, Part part) =>
        !IsUndated(part) || part.Strength == VenueStrength.Sure || IsRepeatedVenue(entry, part) || IsBehindTitle(entry, part);

    private static bool IsBehindTitle(Titled entry, Part part) =>
        entry.Title is { } title && part.Start >= title.End && !title.Text.Contains(part.Text, StringComparison.OrdinalIgnoreCase);

    private bool IsRepeatedVenue(Titled entry, Part part) =>
        IsRepeated(part) && !(_tagsAreTopics && IsTag(entry, part) && !VenueWords.AreKnown(part.Stated.Venue!));

    /// <summary>Whether words that are not a venue by themselves are one because entries repeat them in a place of their own.</summary>
    public bool Makes(Titled entry, Part part) =>
        part is { Role: PartRole.Plain, Strength: VenueStrength.Possible }
        && IsUndated(part)
        && ((IsRepeated(part) && IsSetApart(entry, part)) || IsKnownBehindTitle(entry, part));

    private static bool IsSetApart(Titled entry, Part part) =>
        part.Link is not null || part.Styles != Blocks.RunStyles.None || IsAfterQuotation(entry, part) || IsField(entry, part);

    // '**A Title of Some Words.** TACL. [paper](…)': a known venue and nothing else between the title and what follows.
    private static bool IsKnownBehindTitle(Titled entry, Part part) =>
        entry.Title is { Main: var main } title
        && entry.Parts.IndexOf(part) == title.Last + 1
        && part is { Link: null, Stated.Venue: { } venue }
        && (part.Line, part.Styles != main.Styles) == (main.Line, true)
        && VenueWords.AreKnown(venue);

    // '"A Title of Some Words" TPAMI.': the word after the closing mark.
    private static bool IsAfterQuotation(Titled entry, Part part) =>
        entry.Title is { Main.Enclosure: '"' or '“' } title && part.Start - title.End is > 0 and <= 4 && part.Line == title.Main.Line;

    // '2017 | Title | Names | PMLR | [pdf]': the whole of what two bars enclose.
    private static bool IsField(Titled entry, Part part) =>
        entry.Text.Plain.AsSpan(0, part.Start).TrimEnd() is [.., '|'] && entry.Text.Plain.AsSpan(part.End).TrimStart() is [] or ['|', ..];

    /// <summary>Whether several entries have the words of a part as a venue would stand.</summary>
    public bool IsRepeated(Part part) => part.Stated.Venue is { } venue && _counts.GetValueOrDefault(venue) >= Repeated;

    private static bool IsUndated(Part part) => part.Stated is { Venue: not null, Year: null };
}
