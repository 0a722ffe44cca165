using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>Makes the mention of an entry.</summary>
internal sealed class MentionBuilder(SourceText source, IEnumerable<Titled> entries)
{
    private readonly LinkCollector _links = new(source);
    private readonly VenueFinder _venues = new(source, new VenueHabits(entries));
    private readonly HashSet<string> _tags = Tags(entries);

    /// <summary>The mention that an entry is.</summary>
    public Mention Build(Titled entry)
    {
        var title = TitleOf(entry);
        var kind = EntryKind.Of(entry);
        var (venue, year) = _venues.Find(entry);
        return new Mention
        {
            Source = source.Id,
            Kind = kind,
            Line = source.LineAt(entry.Start),
            EndLine = source.LineAt(Math.Max(entry.Start, entry.End - 1)),
            Section = (entry.Kind == CandidateKind.Heading ? entry.Section.Parent! : entry.Section).Headings,
            Title =
                kind == MentionKind.Model && entry.Table is null or { IsModelList: true }
                    ? null
                    : title ?? NameOf(entry, MentionKind.Dataset),
            Name =
                entry.Table is not null ? NameOf(entry, null)
                : kind == MentionKind.Model ? title
                : NameBeside(entry),
            Venue = venue,
            Year = year is null ? null : int.Parse(year.Text, System.Globalization.CultureInfo.InvariantCulture),
            YearReading = year,
            Authors = AuthorsFinder.Find(entry),
            Links = _links.Collect(entry),
            Cells = CellReader.Read(source, entry),
        };
    }

    // What stands in brackets before the titles of several entries is what they are about, not what they are called.
    private static HashSet<string> Tags(IEnumerable<Titled> entries) =>
        entries
            .Where(entry => entry.Title is { } title && BracketedName.Is(entry, title, entry.Parts[0]))
            .GroupBy(entry => entry.Parts[0].Text, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static Reading? TitleOf(Titled entry)
    {
        if (entry.Title is not { } title || (entry.Table is { } table && !HoldsTitle(table, title.Main.Column)))
        {
            return null;
        }

        var text = TitleText.Clean(Mojibake.Repair(title.Text));
        return text.Length == 0 ? null : new Reading(text, entry.Text.Quotes(title.Start, title.End));
    }

    // A column of names in the place of titles gives none.
    private static bool HoldsTitle(TableShape table, int column) =>
        column == table.TitleColumn && (column != table.NameColumn || table.Kind == MentionKind.Dataset);

    private Reading? NameBeside(Titled entry)
    {
        if (EntryName.Find(entry) is not { } part || TitleText.Clean(part.Text) is not { Length: > 0 } name || _tags.Contains(part.Text))
        {
            return null;
        }

        return new Reading(name, entry.Text.Quotes(part.Start, part.End));
    }

    // A model or dataset by the cell that names it; where that is the title's own column, a dataset is called by its title.
    private static Reading? NameOf(Titled entry, MentionKind? onlyKind)
    {
        if (entry.Table is not { } table || (onlyKind is not null && table.Kind != onlyKind))
        {
            return null;
        }

        var column =
            table.NameColumn >= 0 ? table.NameColumn
            : table.Kind == MentionKind.Paper ? -1
            : table.TitleColumn;
        var parts = entry.Parts.Where(part => part.Column == column && part.Role != PartRole.Badge).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        var (start, end) = (parts[0].Start, parts[^1].End);
        var words = entry.Text.Plain.AsSpan(start, end - start);

        // 'Name (7B, 13B)': sizes and variants; as links they are among the links, too.
        var open = table.IsModelList ? words.IndexOfAny('(', '（') : -1;
        end = open > 1 ? start + words[..open].TrimEnd().Length : end;
        return new Reading(TitleText.Clean(PlainText.Collapse(entry.Text.Plain.AsSpan(start, end - start))), entry.Text.Quotes(start, end));
    }
}
