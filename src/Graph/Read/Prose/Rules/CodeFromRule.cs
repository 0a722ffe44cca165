using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"Our code is based on [X](…)": a code base taken from another repository. It is not lineage of models.</summary>
internal static class CodeFromRule
{
    private const string Name = "prose-code-from";
    private const int UseReach = 16;
    private const int LinkReach = 80;
    private const int MostNext = 20;

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

        if (OfUse(sentence, writer) || (sentence.Cues & Cue.CodeFrom) == 0)
        {
            return;
        }

        if (OfFollowing(sentence, page, writer))
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

    // "We use [X](…) as the codebase", "we adopt the codebase of [X](…)".
    private static bool OfUse(Sentence sentence, StatementWriter writer)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (
                !sentence.Has(i, Cue.Use)
                || !sentence.HasBetween(sentence.First, i, Cue.Own)
                || sentence.HasBetween(sentence.First, i, Cue.Deny)
            )
            {
                continue;
            }

            for (var j = i + 1; j < sentence.End && j <= i + UseReach; j++)
            {
                var isAs = sentence.Has(j, Cue.CodeBase) && sentence.HasBetween(j - 4, j - 1, Cue.As);
                var isOf = sentence.Has(j, Cue.CodeBase) && (sentence.Is(j + 1, "of") || sentence.Is(j + 1, "from"));
                if (!isAs && !isOf)
                {
                    continue;
                }

                var (from, to) = isAs
                    ? (sentence.Tokens[i].End, sentence.Tokens[j].Start)
                    : (sentence.Tokens[j].End, sentence.Tokens[sentence.End - 1].End);
                foreach (var link in sentence.Block.Text.LinksBetween(from, to))
                {
                    if (RepositoryLink.Of(link.Address) is { } address)
                    {
                        writer.WriteCode(sentence, link.Start, link.End, address, i, j, Name);
                    }
                }

                return true;
            }
        }

        return false;
    }

    // "Our code is based on the following repositories:", and then a list of links, or the next line.
    private static bool OfFollowing(Sentence sentence, ProsePage page, StatementWriter writer)
    {
        var block = sentence.Block;
        if (block.Lead is { } lead && block.Kind == ProseBlockKind.Item && sentence.First == 0)
        {
            var cues = page.CuesOf(lead);
            var first = block.Text.LinksBetween(0, LinkReach).Take(1).ToList();
            if (
                page.HasCode(lead)
                && (cues & Cue.CodeFrom) != 0
                && (cues & Cue.Silent) == 0
                && first is [var link]
                && RepositoryLink.Of(link.Address) is { } only
            )
            {
                writer.WriteCode(sentence, link.Start, link.End, only, sentence.First, sentence.First, Name, lead);
                return true;
            }
        }

        if (
            (sentence.Cues & Cue.Following) == 0
            || (sentence.Cues & Cue.CodeFrom) == 0
            || !page.HasCode(block.Text)
            || (sentence.Cues & Cue.Silent) != 0
        )
        {
            return false;
        }

        var end = sentence.Tokens[sentence.End - 1].End;
        var found = false;
        foreach (var link in block.Text.LinksBetween(end, block.Text.Text.Length))
        {
            if (RepositoryLink.Of(link.Address) is { } address)
            {
                writer.WriteCode(sentence, link.Start, link.End, address, sentence.First, sentence.End - 1, Name);
                found = true;
            }
        }

        return found || OfNext(sentence, page, writer);
    }

    // The blocks behind that begin with a link.
    private static bool OfNext(Sentence sentence, ProsePage page, StatementWriter writer)
    {
        var found = false;
        foreach (var next in page.SentencesBehind(sentence).Take(MostNext))
        {
            if (
                next.Block.Text.Links is not [{ Start: <= 2 }, ..]
                || next.Block.Kind is not (ProseBlockKind.Item or ProseBlockKind.Paragraph)
            )
            {
                break;
            }

            foreach (
                var link in next.Block.Text.LinksBetween(
                    0,
                    next.Block.Kind == ProseBlockKind.Item ? LinkReach : next.Block.Text.Text.Length
                )
            )
            {
                if (RepositoryLink.Of(link.Address) is { } address)
                {
                    writer.WriteCode(next, link.Start, link.End, address, next.First, next.First, Name, sentence.Block.Text);
                    found = true;
                }
            }

            if (next.Block.Kind == ProseBlockKind.Paragraph)
            {
                break;
            }
        }

        return found;
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
