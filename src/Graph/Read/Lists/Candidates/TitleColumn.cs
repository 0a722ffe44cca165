using Graph.Read.Lists.Links;

namespace Graph.Read.Lists.Candidates;

/// <summary>The column of a table that holds titles.</summary>
internal static class TitleColumn
{
    // Of two columns alike the first one counts.
    private const double Tie = 0.001;

    /// <summary>The column, or -1, and how much its cells look like titles.</summary>
    public static (int Column, double Likeness) Find(TableShape shape, TableColumns columns)
    {
        var (found, best, likeness) = (-1, 0.0, 0.0);
        for (var column = 0; column < columns.Count; column++)
        {
            var cells = columns.TitleLikeness(column);
            var score = cells + Announced(shape.WordOf(column));
            if (score > best + Tie)
            {
                (found, best, likeness) = (column, score, cells);
            }
        }

        return (found, likeness);
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
