using Graph.Read.Lists.Links;

namespace Graph.Read.Lists.Candidates;

/// <summary>The column of a table that holds titles.</summary>
internal static class TitleColumn
{
    // Of two columns alike the first one counts.
    private const double Tie = 0.001;

    // The names of what is listed outweigh cells of words where papers are given by where they came out.
    private const double Names = 3;

    /// <summary>The column, or -1; how much its cells look like titles; and whether it has names in their place, as papers are given by
    /// where they came out.</summary>
    public static (int Column, double Likeness, bool AreNames) Find(TableShape shape, TableColumns columns)
    {
        var published = Enumerable
            .Range(0, columns.Count)
            .Where(column => shape.WordOf(column) == LinkWord.Paper && VenueColumn.HoldsNothingElse(columns, column))
            .ToHashSet();
        var byName = published.Count > 0 && !shape.HeaderWords.Contains(LinkWord.Title);
        var (found, best, likeness) = (-1, 0.0, 0.0);
        for (var column = 0; column < columns.Count; column++)
        {
            var cells = columns.TitleLikeness(column);
            var head = shape.WordOf(column);
            var score =
                published.Contains(column) ? 0
                : byName && head is LinkWord.Name or LinkWord.Model or LinkWord.Dataset ? cells + Names
                : cells + Announced(head);
            if (score > best + Tie)
            {
                (found, best, likeness) = (column, score, cells);
            }
        }

        return (found, likeness, byName && found >= 0 && shape.WordOf(found) == LinkWord.Name);
    }

    // A head that says 'Title' outweighs any cells (3 at most); one that says 'Code' or 'Date' outweighs cells of words.
    private static double Announced(LinkWord? head) =>
        head switch
        {
            LinkWord.Title => 4,
            LinkWord.Paper => 2.5,
            LinkWord.Name or LinkWord.Model or LinkWord.Dataset => 0.5,
            null => 0,
            _ => -3,
        };
}
