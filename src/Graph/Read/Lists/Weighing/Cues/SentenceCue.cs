using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A sentence with a link in it.</summary>
internal sealed class SentenceCue()
    : Cue<Titled>(
        "sentence",
        "a sentence with a link in it",
        "takes all away that one link to a paper gives; without it two sentences of one list become entries"
    )
{
    // So many words before a title are a sentence that leads to it; a name, a number or a remark has fewer.
    private const int MinSentence = 6;

    /// <inheritdoc/>
    public override double Weigh(Titled entry)
    {
        if (entry.Title is not { } title || entry.Kind == CandidateKind.Row)
        {
            return 0;
        }

        return GoesOnInLink(entry, title) || LeadsToLink(entry, title) || FollowsWords(entry, title) ? -PaperEvidence.Enough : 0;
    }

    // 'Some words [and more](…)': the link goes on in small letters.
    private static bool GoesOnInLink(Titled entry, Phrase title) =>
        title.Main.Link is null
        && title.Last + 1 < entry.Parts.Length
        && entry.Parts[title.Last + 1] is { Role: PartRole.Plain, Link: not null } link
        && link.Line == title.Main.Line
        && GoesOnInSmallLetters(entry, title, link);

    private static bool GoesOnInSmallLetters(Titled entry, Phrase title, Part link) =>
        char.IsLower(link.Text[0]) && char.IsLetter(title.Text[^1]) && entry.Text.Plain.AsSpan(title.End, link.Start - title.End) is " ";

    // 'This is based on [some words](…)'.
    private static bool LeadsToLink(Titled entry, Phrase title) =>
        title.First > 0
        && title.Main.Link is not null
        && entry.Parts[title.First - 1] is { Role: PartRole.Plain } lead
        && lead.Line == title.Main.Line
        && ProseCue.EndsInConnective(lead.Text);

    private static bool FollowsWords(Titled entry, Phrase title) =>
        entry
            .Parts.Take(title.First)
            .Where(part => part.Role == PartRole.Plain && part.Line == title.Main.Line && part.Text[^1] is not (':' or '：'))
            .Sum(part => PlainText.Count(part.Text)) >= MinSentence
        && (char.IsLower(title.Text[0]) || title.Main.Link is not null);
}
