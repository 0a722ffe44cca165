using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Entries;

/// <summary>Where in an entry a venue may stand, and where words that look like one are something else.</summary>
internal static class VenuePlaces
{
    /// <summary>Whether the words are what a key of another kind says: <c>Simulator: [MUJOCO](…)</c>, <c>- Keywords: RL,
    /// SMAC</c>.</summary>
    public static bool IsValueOfOtherKey(Titled entry, Part part)
    {
        if (part.Stated.Year is not null || entry.Title is not { } title || part.Line == title.Main.Line)
        {
            return false;
        }

        for (var i = entry.Parts.IndexOf(part) - 1; i >= 0 && entry.Parts[i].Line == part.Line; i--)
        {
            if (entry.Parts[i] is { Link: null } key && key.Text[^1] is ':' or '：')
            {
                return key.Word is not (LinkWord.Venue or LinkWord.Paper or LinkWord.Date or LinkWord.Any);
            }
        }

        return false;
    }

    /// <summary>Whether a venue may stand there: in a table with a column for venues, others hold none but the title's; without one,
    /// only what surely is one counts.</summary>
    public static bool MayHold(TableShape? table, Part part)
    {
        if (table is null || part.Column == table.TitleColumn)
        {
            return true;
        }

        return table.VenueColumn < 0
            && !table.HeaderWords.Contains(LinkWord.Venue)
            && part is { Strength: VenueStrength.Sure, Link: null }
            && table.WordOf(part.Column) is null or LinkWord.Paper;
    }

    /// <summary>Whether what only may be a venue can be one there: a column that says what else it holds has none by chance.</summary>
    public static bool MayHoldPossible(TableShape? table, Part part) =>
        table is not { Headers.Length: > 0 } || part.Column == table.TitleColumn || table.WordOf(part.Column) is null;
}
