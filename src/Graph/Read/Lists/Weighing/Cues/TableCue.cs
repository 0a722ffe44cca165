using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>What the heads of its table announce.</summary>
internal sealed class TableCue()
    : Cue<Titled>(
        "table",
        "what the heads of its table announce",
        "heads that say papers are listed are enough together; a table of data sets or models alone; without it 13 "
            + "rows of three lists are lost"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry)
    {
        if (entry.Table is not { } table)
        {
            return 0;
        }

        // A dataset's row needs no paper: its name and where to get it are the entry. A row of released models needs none either.
        return table.Kind == MentionKind.Dataset || table.IsModelList ? PaperEvidence.Enough : Announced(table);
    }

    private static double Announced(TableShape table)
    {
        var title = table.TitleColumn >= 0 ? table.WordOf(table.TitleColumn) : null;
        var score = title is LinkWord.Title or LinkWord.Paper ? 1.5 : 0;
        score += title == LinkWord.Title && table.HeaderWords.Contains(LinkWord.Date) ? 1 : 0;
        score += table.HeaderWords.Contains(LinkWord.Paper) ? 1 : 0;
        score += table.HeaderWords.Contains(LinkWord.Venue) ? 1 : 0;
        return score + (table.HeaderWords.Contains(LinkWord.Authors) ? 1 : 0);
    }
}
