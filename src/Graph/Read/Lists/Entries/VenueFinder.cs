using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>Finds where and when an entry's paper was published: in the entry, its parent bullets, its headings, in this order.</summary>
internal sealed partial class VenueFinder(SourceText source, VenueHabits habits)
{
    // One whole name in italics.
    private const double LikelyNames = 0.34;

    /// <summary>The venue and the year, each with the words that state it.</summary>
    public (Reading? Venue, Reading? Year) Find(Titled entry)
    {
        var found = InEntry(entry);
        for (var parent = entry.Parent; parent is not null && (found.Venue is null || found.Year is null); parent = parent.Parent)
        {
            found = Fill(
                found,
                ContextReader.ReadParent(PlainText.Collapse(parent.Cut.Text.Plain)),
                parent.Cut.Text.Quotes(0, Math.Max(1, parent.Cut.Text.Plain.Length))[0]
            );
        }

        for (
            var section = entry.Section;
            section?.Heading is { } heading && (found.Venue is null || found.Year is null);
            section = section.Parent
        )
        {
            found = Fill(found, section.Stated, heading.Quote);
        }

        return found;
    }

    private (Reading? Venue, Reading? Year) InEntry(Titled entry)
    {
        (Reading? Venue, Reading? Year) found = entry.Table is { } table ? InCells(entry, table) : default;
        found = Keyed(found, entry);
        found = Surest(found, entry);
        foreach (var part in entry.Parts)
        {
            found =
                (part.Role == PartRole.Date || CitationLabel.IsCitation(part)) && !Overlaps(entry, part)
                    ? Fill(found, part.Stated, entry, part)
                    : found;
        }

        foreach (var part in entry.Parts)
        {
            found = part.Role == PartRole.Badge ? FromBadge(found, entry, part) : found;
        }

        foreach (var part in entry.Parts)
        {
            found =
                part is { Role: PartRole.Plain, Strength: VenueStrength.Possible, Stated.Year: not null }
                && !Overlaps(entry, part)
                && VenuePlaces.MayHoldPossible(entry.Table, part)
                    ? Fill(found, part.Stated, entry, part)
                    : found;
        }

        foreach (var part in entry.Parts)
        {
            found =
                entry.Table is null && habits.Makes(entry, part) && !Overlaps(entry, part) && !VenuePlaces.IsValueOfOtherKey(entry, part)
                    ? Fill(found, part.Stated, entry, part)
                    : found;
        }

        found = found.Venue is null ? Styled(found, entry) : found;
        found = found.Venue is null && habits.BeforeTitle(entry) is { } tagged ? Fill(found, tagged, entry, entry.Parts[0]) : found;
        return
            found.Venue is null
            && entry.Parts.FirstOrDefault(part =>
                part is { Role: PartRole.Label, Link: null }
                && (part.Enclosure != '\0' || IsDated(entry, part))
                && VenueWords.Preprints.Contains(part.Text.AsSpan().TrimEnd('.'))
            )
                is { } preprint
            ? Fill(found, new VenueYear(preprint.Text.TrimEnd('.'), null), entry, preprint)
            : found;
    }

    // '*arXiv* 2024': beside its year the word is not a label of a link.
    private static bool IsDated(Titled entry, Part part) =>
        IsKeyed(entry, part)
        || FollowsNames(entry, part)
        || (
            entry.Parts.IndexOf(part) is var index
            && index + 1 < entry.Parts.Length
            && entry.Parts[index + 1] is { Role: PartRole.Date } date
            && date.Line == part.Line
            && date.Start - part.End <= 2
        );

    // '*Ann Author et al. arXiv.*': after the names, in their style.
    private static bool FollowsNames(Titled entry, Part part) =>
        entry.Parts.IndexOf(part) is > 0 and var index
        && entry.Parts[index - 1] is { } names
        && names.Line == part.Line
        && (
            names.Role == PartRole.Authors || (names.Styles.HasFlag(Blocks.RunStyles.Italic) && names.ReadNames().Likelihood >= LikelyNames)
        );

    // '**Record:** arXiv': the whole of a line after its key.
    private static bool IsKeyed(Titled entry, Part part)
    {
        var index = entry.Parts.IndexOf(part);
        return index > 0
            && entry.Parts[index - 1] is { Link: null } key
            && key.Line == part.Line
            && key.Text[^1] is ':' or '：'
            && (index + 1 == entry.Parts.Length || entry.Parts[index + 1].Line != part.Line);
    }

    // Parts that are venues, the surest first.
    private (Reading? Venue, Reading? Year) Surest((Reading? Venue, Reading? Year) found, Titled entry)
    {
        for (var strength = VenueStrength.Sure; strength >= VenueStrength.None && !IsFull(found); strength--)
        {
            foreach (var part in entry.Parts)
            {
                if (
                    part.Role == PartRole.Venue
                    && part.Strength == strength
                    && !Overlaps(entry, part)
                    && VenuePlaces.MayHold(entry.Table, part)
                    && habits.Confirms(entry, part)
                    && !VenuePlaces.IsValueOfOtherKey(entry, part)
                )
                {
                    found = Fill(found, part.Stated, entry, part);
                }
            }
        }

        return found;
    }

    // 'Venue: …', 'Published in: …', 'Year: …'.
    private static (Reading? Venue, Reading? Year) Keyed((Reading? Venue, Reading? Year) found, Titled entry)
    {
        for (var i = 0; i + 1 < entry.Parts.Length; i++)
        {
            var (key, value) = (entry.Parts[i], entry.Parts[i + 1]);
            if (
                key.Role is PartRole.Key or PartRole.Label
                && key.Link is null
                && key.Word is LinkWord.Venue or LinkWord.Date
                && value.Line == key.Line
                && !Overlaps(entry, value)
            )
            {
                found = Fill(
                    found,
                    key.Word == LinkWord.Date ? new VenueYear(null, DateReader.FindLast(value.Text)?.Year) : VenueCell(value.Text),
                    entry,
                    value
                );
            }
        }

        return found;
    }

    // A journal in italics after the title, or capitals with the year beside them.
    private (Reading? Venue, Reading? Year) Styled((Reading? Venue, Reading? Year) found, Titled entry)
    {
        for (var i = 1; i < entry.Parts.Length; i++)
        {
            var part = entry.Parts[i];
            if (
                part.Role is not (PartRole.Plain or PartRole.Authors)
                || part.Link is not null
                || entry.Title is null
                || part.Start < entry.Title.End
                || entry.Table is not null
            )
            {
                continue;
            }

            var dated = i + 1 < entry.Parts.Length && entry.Parts[i + 1] is { Role: PartRole.Date } date && date.Line == part.Line;
            var italic =
                part.Styles.HasFlag(Blocks.RunStyles.Italic)
                && (dated || found.Year is not null)
                && HasAuthorsBefore(entry, i)
                && (
                    dated
                    || PlainText.Count(part.Text) > 1
                    || habits.IsRepeated(part)
                    || entry.Parts.Any(other => other.Role == PartRole.Authors)
                );
            var quoted = dated && entry.Title.Main.Enclosure is '"' or '“' && entry.Parts[i - 1].Start <= entry.Title.Start;
            if ((italic || quoted || (dated && part.Strength == VenueStrength.Possible)) && VenueForm.IsPhrase(part.Text))
            {
                return Fill(found, new VenueYear(TitleText.Clean(part.Text), null), entry, part);
            }
        }

        return found;
    }

    // Where nobody is named yet, capitalised italics may be the authors.
    private static bool HasAuthorsBefore(Titled entry, int index) =>
        entry.Parts.Take(index).Any(part => part.Role == PartRole.Authors)
        || entry.Parts[index].ReadNames().Likelihood < 0.3
        || PlainText.Count(entry.Parts[index].Text) == 1;

    private static bool Overlaps(Titled entry, Part part) =>
        entry.Title is { } title && part.Start >= title.Start && part.Start < title.End;

    private static (Reading? Venue, Reading? Year) InCells(Titled entry, TableShape table)
    {
        (Reading? Venue, Reading? Year) found = default;
        foreach (
            var cell in entry
                .Parts.Where(part =>
                    (table.WordOf(part.Column) is LinkWord.Venue or LinkWord.Date || part.Column == table.VenueColumn)
                    && part.Role != PartRole.Badge
                )
                .GroupBy(part => part.Column)
                .OrderBy(cell => table.WordOf(cell.Key) == LinkWord.Date)
        )
        {
            var (first, last) = (cell.First(), cell.Last());
            var text = PlainText.Collapse(entry.Text.Plain.AsSpan(first.Start, last.End - first.Start));
            var stated = table.WordOf(cell.Key) == LinkWord.Date ? new VenueYear(null, DateReader.FindLast(text)?.Year) : VenueCell(text);
            var quotes = entry.Text.Quotes(first.Start, last.End);
            found = Fill(found, stated, quotes[0]);
        }

        return found;
    }

    private static VenueYear VenueCell(string text)
    {
        if (VenueWords.Nothing.Contains(text))
        {
            return default;
        }

        return VenueReader.Read(text, out var stated) != VenueStrength.None ? stated
            : DateReader.ReadWhole(text) is { } year ? new VenueYear(null, year)
            : WithoutDate(text);
    }

    private static VenueYear WithoutDate(string text) =>
        DateReader.FindLast(text) is { } date
            ? new VenueYear(TitleText.Clean(string.Concat(text.AsSpan(0, date.Start), text.AsSpan(date.End))), date.Year)
            : new VenueYear(TitleText.Clean(text), null);

    private (Reading? Venue, Reading? Year) FromBadge((Reading? Venue, Reading? Year) found, Titled entry, Part badge)
    {
        var text = badge.Text;
        if (IsFull(found) || IdentifierBadge().IsMatch(text) || (badge.Link is not null && LinkWords.Find(text) is not null))
        {
            return found;
        }

        var stated =
            VenueReader.Read(text, out var read) == VenueStrength.Sure || (read.Year is not null && read.Venue is not null)
                ? read
                : new VenueYear(null, DateReader.ReadWhole(text));
        return Fill(found, stated, QuoteReader.First(source, entry.Text.SourceStart(badge.Start), entry.Text.SourceEnd(badge.End)));
    }

    // 'arXiv 2301.01234' labels a link, it does not say where the paper came out.
    [GeneratedRegex(@"\d{4}\.\d{4,5}", RegexOptions.CultureInvariant)]
    private static partial Regex IdentifierBadge();

    private static bool IsFull((Reading? Venue, Reading? Year) found) => found is { Venue: not null, Year: not null };

    private static (Reading? Venue, Reading? Year) Fill((Reading? Venue, Reading? Year) found, VenueYear stated, Titled entry, Part part) =>
        IsFull(found) || (stated.Venue is null && stated.Year is null)
            ? found
            : Fill(found, stated, entry.Text.Quotes(part.Start, part.End)[0]);

    private static (Reading? Venue, Reading? Year) Fill((Reading? Venue, Reading? Year) found, VenueYear stated, Quote quote)
    {
        if (found.Venue is null && stated.Venue is { Length: > 0 } venue)
        {
            found.Venue = new Reading(venue, [quote]);
        }

        if (found.Year is null && stated.Year is { } year)
        {
            found.Year = new Reading(year.ToString(CultureInfo.InvariantCulture), [quote]);
        }

        return found;
    }
}
