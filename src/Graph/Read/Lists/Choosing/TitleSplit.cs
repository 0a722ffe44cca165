using System.Collections.Immutable;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Choosing;

/// <summary>Cuts off a title that had to be taken what does not belong to it.</summary>
internal static class TitleSplit
{
    // One word before a comma is a family name.
    private const int MinWords = 2;

    /// <summary>The parts, the year of a name cut off: in <c>PointNet (2017)</c> the name is the title, the year is not.</summary>
    public static ImmutableArray<Part> YearOff(ImmutableArray<Part> parts, int index)
    {
        var part = parts[index];
        if (
            part is not { Role: PartRole.Venue, Stated: { Venue: { } name, Year: { } year } }
            || !part.Text.StartsWith(name, StringComparison.Ordinal)
            || part.Text.Length != part.End - part.Start
        )
        {
            return parts;
        }

        var date = part.Between(part.Start + name.Length, part.End, part.Text[name.Length..].Trim(), PartRole.Date) with
        {
            Stated = new VenueYear(null, year),
        };
        return parts.SetItem(index, part.Between(part.Start, part.Start + name.Length, name, PartRole.Plain)).Insert(index + 1, date);
    }

    /// <summary>The parts, names cut off: in <c>Feature Counts Revisited, Ann Author, Bo Writer</c> what is before the first comma is the
    /// title where nobody else is named.</summary>
    public static ImmutableArray<Part> NamesOff(Gathered words, int index)
    {
        var (parts, text) = (words.Cut.Parts, words.Cut.Text.Plain);
        var part = parts[index];
        var comma = text.AsSpan(part.Start, part.End - part.Start).IndexOf(", ");
        if (comma < 0 || words.Candidate.Table is not null || IsSetApart(part) || NamesOthers(parts, part))
        {
            return parts;
        }

        var (end, rest) = (part.Start + comma, part.Start + comma + 2);
        var first = PlainText.Collapse(text.AsSpan(part.Start, comma));
        var names = PlainText.Collapse(text.AsSpan(rest, part.End - rest));
        return PlainText.Count(first) < MinWords
            ? parts
            : parts
                .SetItem(index, part.Between(part.Start, end, first, PartRole.Plain))
                .Insert(index + 1, part.Between(rest, part.End, names, PartRole.Authors));
    }

    private static bool IsSetApart(Part part) => part.Link is not null || part.Styles.HasFlag(RunStyles.Bold);

    private static bool NamesOthers(ImmutableArray<Part> parts, Part part) =>
        parts.Any(other => other != part && other.Role == PartRole.Authors);
}
