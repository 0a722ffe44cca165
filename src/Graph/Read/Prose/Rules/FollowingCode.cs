using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"Our code is based on the following repositories:", and then a list of links, or the next lines.</summary>
internal static class FollowingCode
{
    private const int LinkReach = 80;
    private const int MostNext = 20;

    /// <summary>Writes what a sentence, or the line that leads to it, says so of.</summary>
    /// <returns>Whether it says so.</returns>
    public static bool Read(Sentence sentence, ProsePage page, StatementWriter writer)
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
                writer.WriteCode(sentence, link.Start, link.End, only, sentence.First, sentence.First, CodeFromRule.Name, lead);
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
                writer.WriteCode(sentence, link.Start, link.End, address, sentence.First, sentence.End - 1, CodeFromRule.Name);
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
                    writer.WriteCode(next, link.Start, link.End, address, next.First, next.First, CodeFromRule.Name, sentence.Block.Text);
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
}
