using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>The column of a table that holds venues though its head does not say so.</summary>
internal static class VenueColumn
{
    /// <summary>The column, or -1: most of its cells that say something say a venue, in plain words; the one with most that surely are
    /// venues counts.</summary>
    public static int Find(TableShape shape, TableColumns columns)
    {
        if (shape.HeaderWords.Contains(LinkWord.Venue))
        {
            return -1;
        }

        var (found, best) = (-1, 0);
        for (var column = 0; column < columns.Count; column++)
        {
            if (column == shape.TitleColumn || column == shape.NameColumn || !MayHoldVenues(shape.WordOf(column)))
            {
                continue;
            }

            var parts = columns.PartsOf(column).Where(SaysSomething).ToList();
            var sure = parts.Count(IsSurelyVenue);
            if (parts.Count * 2 >= columns.RowCount && parts.Count(MayBeVenue) * 3 >= parts.Count * 2 && sure > best)
            {
                (found, best) = (column, sure);
            }
        }

        return found;
    }

    /// <summary>Whether two thirds of the cells that say something are venues and nothing else, whatever the head of the column
    /// is.</summary>
    public static bool HoldsNothingElse(TableColumns columns, int column)
    {
        var said = columns.CountCells(column, cell => PlainText.HasWord(cell));
        return said > 1
            && columns.CountCells(column, cell => VenueReader.Read(PlainText.Collapse(cell), out _) != VenueStrength.None) * 3 >= said * 2;
    }

    private static bool MayHoldVenues(LinkWord? head) => head is null or LinkWord.Paper or LinkWord.Code;

    private static bool SaysSomething(Part part) => part.Role != PartRole.Badge && (part.Link is null || part.Stated.Year is not null);

    private static bool MayBeVenue(Part part) => part.Role == PartRole.Label || part.Strength != VenueStrength.None;

    private static bool IsSurelyVenue(Part part) =>
        part.Strength == VenueStrength.Sure
        || part is { Role: PartRole.Label, Word: LinkWord.Paper, Link: null }
        || part.Stated is { Venue: not null, Year: not null };
}
