using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Text;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A title that links to notes, in a list of papers.</summary>
internal sealed class NotesCue()
    : Cue<Titled>(
        "notes",
        "a title that links to notes, in a list of papers",
        "enough alone in a list that says it is of papers; titles-linked-to-own-notes needs it"
    )
{
    // A name that links to a file is a file's name.
    private const int MinTitle = 4;

    /// <inheritdoc/>
    public override double Weigh(Titled entry) => LeadsToNotes(entry) ? PaperEvidence.Enough : 0;

    // '[A Title of Some Words](https://github.com/…/blob/main/notes/words.md)'.
    private static bool LeadsToNotes(Titled entry) =>
        entry is { Table: null, Kind: CandidateKind.Item, Title: { Main.Link: { } link } title }
        && RepositoryFile.IsNote(link.Url)
        && PlainText.Count(title.Text) >= MinTitle
        && entry.Section.Headings.Any(heading => HeadingKinds.IsOfPapers(heading.Text));
}
