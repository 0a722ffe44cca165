using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A tag before the title says that it is a blog, a book, a talk.</summary>
internal sealed class TagCue()
    : Cue<Titled>(
        "tag",
        "a tag before the title says that it is a blog, a book, a talk",
        "takes all away that one link to a paper gives, unless it leads to an archive; set with lists that mix papers and blogs"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry.Title is { First: > 0 } title
        && entry.Parts[0]
            is {
                Role: PartRole.Label,
                Link: null,
                Enclosure: '[' or '(' or '【',
                Word: LinkWord.Other or LinkWord.Video or LinkWord.Demo
            } tag
        && tag.Line == title.Main.Line
        && !entry.Parts.Any(PartLink.LeadsToArchive)
            ? -PaperEvidence.Enough
            : 0;
}
