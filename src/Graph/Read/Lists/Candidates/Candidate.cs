using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>Something that can be an entry: a row, an item with its details, a paragraph, a heading.</summary>
internal sealed class Candidate
{
    /// <summary>What it is.</summary>
    public required CandidateKind Kind { get; init; }

    /// <summary>The headings above it.</summary>
    public required SectionPath Section { get; init; }

    /// <summary>Its words, cut.</summary>
    public required CutWords Words { get; set; }

    /// <summary>Its words.</summary>
    public Flow Flow => Words.Flow;

    /// <summary>What its words are cut into.</summary>
    public List<Part> Parts => Words.Parts;

    /// <summary>What can be its title.</summary>
    public List<Phrase> Phrases => Words.Phrases;

    /// <summary>How many of its parts are its own; the rest are of details that it took in.</summary>
    public int OwnParts { get; set; }

    /// <summary>The first part that can be of its title: after its own ones where a detail cites the paper in full.</summary>
    public int TitleFrom { get; set; }

    /// <summary>Whether it cites in full the paper that the bullet around it gives a short name and the links.</summary>
    public bool IsCitation { get; set; }

    /// <summary>Whether its title was taken from what looks like names for want of anything else.</summary>
    public bool IsForced { get; set; }

    /// <summary>The list item, else null.</summary>
    public ListItem? Item { get; init; }

    /// <summary>The candidate of the item around it, else null.</summary>
    public Candidate? Parent { get; init; }

    /// <summary>The table of a row, else null.</summary>
    public TableShape? Table { get; init; }

    /// <summary>Where a cell stands in the flow; empty beyond the last one.</summary>
    public (int Start, int End) CellRange(int column)
    {
        var starts = Words.CellStarts;
        if (column >= starts.Count)
        {
            return (0, 0);
        }

        return (starts[column], column + 1 < starts.Count ? starts[column + 1] - 1 : Math.Max(starts[column], Flow.Text.Length - 1));
    }

    /// <summary>Offset of its first character in the source.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after its last character in the source.</summary>
    public required int End { get; set; }

    /// <summary>Its title, once chosen.</summary>
    public Phrase? Title { get; set; }

    /// <summary>How much the title looks like one.</summary>
    public double TitleScore { get; set; }

    /// <summary>How much speaks for a paper.</summary>
    public double Evidence { get; set; }

    /// <summary>Whether it is an entry.</summary>
    public bool IsEntry { get; set; }

    /// <summary>Whether another candidate took it in, so that it is nothing by itself.</summary>
    public bool IsTaken { get; set; }
}
