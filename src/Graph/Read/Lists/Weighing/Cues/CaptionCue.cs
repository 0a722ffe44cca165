using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A paragraph that brackets enclose.</summary>
internal sealed class CaptionCue()
    : Cue<Titled>(
        "caption",
        "a paragraph that brackets enclose",
        "takes all away that one link to a paper gives; names-before-colon-titles needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => IsCaption(entry) ? -PaperEvidence.Enough : 0;

    // '(from Ann Author, A Title of Some Words, CVPR 2015.)' under a picture.
    private static bool IsCaption(Titled entry) =>
        entry is { Kind: CandidateKind.Paragraph or CandidateKind.Line, Item: null }
        && entry.Text.Plain.AsSpan().Trim(" \n\uFFFC") is ['(', .., ')'] words
        && !words[1..^1].ContainsAny('(', ')');
}
