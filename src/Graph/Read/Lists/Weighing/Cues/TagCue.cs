using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A tag before the title says that it is a blog, a book, a talk.</summary>
internal sealed class TagCue()
    : Cue<Titled>(
        "tag",
        "a tag before the title says that it is a blog, a book, a talk",
        "takes all away that a link to a page gives, unless a link or venue shows a paper; set with lists that mix papers and blogs"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry.Title is { First: > 0 } title
        && IsTag(entry.Parts[0])
        && entry.Parts[0].Line == title.Main.Line
        && !entry.Parts.Any(part => PartLink.LeadsToPaper(part) || part.Role == PartRole.Venue)
            ? -PaperEvidence.Enough
            : 0;

    private static bool IsTag(Part part) =>
        part is { Role: PartRole.Label, Link: null, Enclosure: '[' or '(' or '【' }
        && part.Word is LinkWord.Other or LinkWord.Video or LinkWord.Demo;
}
