using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"We use [X](…) as the codebase", "we adopt the codebase of [X](…)".</summary>
internal static class UsedCode
{
    private const int Reach = 16;

    /// <summary>Writes what a sentence says so of.</summary>
    /// <returns>Whether it says so.</returns>
    public static bool Read(Sentence sentence, StatementWriter writer)
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

            for (var j = i + 1; j < sentence.End && j <= i + Reach; j++)
            {
                var isAs = sentence.Has(j, Cue.CodeBase) && sentence.HasBetween(j - 4, j - 1, Cue.As);
                var isOf = sentence.Has(j, Cue.CodeBase) && sentence.Has(j + 1, Cue.With);
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
                        writer.WriteCode(sentence, link.Start, link.End, address, i, j, CodeFromRule.Name);
                    }
                }

                return true;
            }
        }

        return false;
    }
}
