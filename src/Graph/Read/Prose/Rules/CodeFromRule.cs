using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"Our code is based on [X](…)": a code base taken from another repository. It is not lineage of models.</summary>
internal static class CodeFromRule
{
    internal const string Name = "prose-code-from";

    /// <summary>Writes what a sentence says of where code comes from.</summary>
    public static void Read(Sentence sentence, ProsePage page, StatementWriter writer)
    {
        if (
            page.IsAbstract
            || sentence.Block.Text.Links.Length == 0 && (sentence.Cues & Cue.Following) == 0
            || sentence.Block.Kind is ProseBlockKind.Cell or ProseBlockKind.Column
        )
        {
            return;
        }

        if (UsedCode.Read(sentence, writer) || (sentence.Cues & Cue.CodeFrom) == 0)
        {
            return;
        }

        if (FollowingCode.Read(sentence, page, writer))
        {
            return;
        }

        var isOwn = IsOwnAmongThanks(sentence, page);
        if ((sentence.Cues & Cue.Code) == 0 && !isOwn)
        {
            return;
        }

        var verb = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Has(i, Cue.CodeFrom))
            {
                verb = i;
                break;
            }
        }

        var from = sentence.Tokens[sentence.First].Start;
        var to = sentence.Tokens[EndOfClause(sentence, verb) - 1].End;
        if (
            sentence.HasBetween(sentence.First, verb, Cue.Deny | Cue.Later)
            || IsOfTraining(sentence, verb)
            || (!isOwn && !sentence.HasBetween(sentence.First, Math.Min(sentence.End - 1, verb + 6), Cue.Code))
        )
        {
            return;
        }

        var last = verb;
        while (sentence.Has(last + 1, Cue.CodeFrom))
        {
            last++;
        }

        var links = sentence.Block.Text.LinksBetween(from, to).ToList();
        // "[X](…) This repository is built upon X": an item that begins with the link speaks of it.
        var behind = links.Any(l => l.Start >= sentence.Tokens[verb].Start && l.End <= to && RepositoryLink.Of(l.Address) is not null);
        foreach (var link in links)
        {
            var inside =
                sentence.Is(last, "their") ? link.Start >= from && link.End <= to
                : behind ? link.Start >= sentence.Tokens[verb].Start && link.End <= to
                : sentence.Block.Kind == ProseBlockKind.Item && link.Start < to && link.Start < from + 80 && link.Start <= links[0].Start;
            if (inside && RepositoryLink.Of(link.Address) is { } address && !(isOwn && IsModel(sentence, link)))
            {
                writer.WriteCode(sentence, link.Start, link.End, address, verb, last, Name);
            }
        }
    }

    // "OwnName is based on [X](…)", among the thanks, where X is no model: its code is.
    private static bool IsOwnAmongThanks(Sentence sentence, ProsePage page) =>
        sentence.Names.Count > 0
        && sentence.Names[0].IsOwn
        && sentence.Names[0].First <= sentence.First + 1
        && sentence.Block.Path.Any(h => (page.CuesOf(h) & Cue.HeadingThanks) != 0);

    private static bool IsModel(Sentence sentence, VisibleLink link) =>
        sentence.Names.Any(n =>
            n.IsKnown
            && n.Kind == ProseNameKind.Model
            && sentence.Tokens[n.First].Start >= link.Start
            && sentence.Tokens[n.First].Start < link.End
        );

    // "本项目基于 [X](…) 进行微调": a model that is trained further, no code.
    private static bool IsOfTraining(Sentence sentence, int verb) =>
        verb >= 0
        && sentence.Tokens[verb].Is(TokenForm.Unspaced)
        && sentence.HasBetween(verb, EndOfClause(sentence, verb) - 1, Cue.Training)
        && !sentence.HasBetween(sentence.First, verb, Cue.CodeBase);

    // In Chinese a comma ends what the verb speaks of.
    private static int EndOfClause(Sentence sentence, int verb)
    {
        var end = verb + 1;
        while (end < sentence.End && !(sentence.Tokens[verb].Is(TokenForm.Unspaced) && sentence.IsMark(end, "，；")))
        {
            end++;
        }

        return end;
    }
}
