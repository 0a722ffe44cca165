using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Entries;

/// <summary>What the entries of a list have in brackets and links without a year: what several of them have is a venue, what one has is a
/// name.</summary>
internal sealed class VenueHabits
{
    private const int Repeated = 2;

    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts over all entries.</summary>
    public VenueHabits(IEnumerable<Titled> entries)
    {
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            own.Clear();
            foreach (var part in entry.Parts)
            {
                if (IsUndated(part) && own.Add(part.Stated.Venue!))
                {
                    _counts[part.Stated.Venue!] = _counts.GetValueOrDefault(part.Stated.Venue!) + 1;
                }
            }
        }
    }

    /// <summary>Whether a part that may be a venue is one: it has a year, surely is one, stands after the title, or is
    /// repeated.</summary>
    public bool Confirms(Titled entry, Part part) =>
        !IsUndated(part)
        || part.Strength == VenueStrength.Sure
        || _counts.GetValueOrDefault(part.Stated.Venue!) >= Repeated
        || (entry.Title is { } title && part.Start >= title.End && !title.Text.Contains(part.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether words that are not a venue by themselves are one because entries repeat them in a place of their own.</summary>
    public bool Makes(Titled entry, Part part) =>
        part is { Role: PartRole.Plain, Strength: VenueStrength.Possible }
        && IsUndated(part)
        && (part.Link is not null || part.Styles != Blocks.RunStyles.None || IsAfterQuotation(entry, part) || IsField(entry, part))
        && IsRepeated(part);

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
