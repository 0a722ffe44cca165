using System.Collections.Immutable;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Titles;

namespace Graph.Read.Lists.Choosing;

/// <summary>A candidate with its title: what the second stage gives.</summary>
/// <param name="Words">The candidate and its words.</param>
/// <param name="Parts">The parts, those of the title read as words even where they look like something else.</param>
/// <param name="Title">The title, or the words that come closest to one; null where there are none.</param>
/// <param name="Score">How much the title looks like one, its place and neighbours included; see <see cref="TitleCues.Capable"/>.</param>
/// <param name="IsForced">Whether the title was taken from what looks like names because there is nothing else.</param>
internal sealed record Titled(Gathered Words, ImmutableArray<Part> Parts, Phrase? Title, double Score, bool IsForced)
{
    /// <summary>The candidate.</summary>
    public Candidate Candidate => Words.Candidate;

    /// <summary>What kind of block it is.</summary>
    public CandidateKind Kind => Candidate.Kind;

    /// <summary>The headings above it.</summary>
    public SectionPath Section => Candidate.Section;

    /// <summary>The list item, else null.</summary>
    public ListItem? Item => Candidate.Item;

    /// <summary>The candidate of the item around it, else null.</summary>
    public Candidate? Parent => Candidate.Parent;

    /// <summary>The table of a row, else null.</summary>
    public TableShape? Table => Candidate.Table;

    /// <summary>All the words.</summary>
    public CandidateText Text => Words.Cut.Text;

    /// <summary>What can be the title.</summary>
    public ImmutableArray<Phrase> Phrases => Words.Cut.Phrases;

    /// <summary>Offset of the first character in the source.</summary>
    public int Start => Candidate.Start;

    /// <summary>Offset after the last character in the source.</summary>
    public int End => Words.End;

    /// <summary>Whether the title can be one.</summary>
    public bool HasTitle => Score >= TitleCues.Capable;

    /// <summary>Where the part is among all parts, from 0; -1 where it is not.</summary>
    public int IndexOf(Part part) => Parts.IndexOf(part);
}
