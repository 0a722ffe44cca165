using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>The verb with which authors say that they made something: "propose", "introduce", "release".</summary>
internal static class MakingVerb
{
    private const int Reach = 32;

    /// <summary>The verb of making whose object begins before a token, where nothing but a noun phrase stands between and the authors are its subject; -1 where there is none.</summary>
    public static int Before(Sentence sentence, int before)
    {
        for (var i = before - 1; i >= sentence.First && i >= before - Reach; i--)
        {
            if (sentence.Has(i, Cue.Propose) && !sentence.Has(i, Cue.Base))
            {
                var own = sentence.HasBetween(sentence.First, i, Cue.Own) || sentence.Has(i + 1, Cue.Own);
                return own && !sentence.IsBackground ? i : -1;
            }

            // "1) a dataset X, 2) a network Y": each number goes on from the verb.
            if (
                sentence.IsMark(i, ")")
                && sentence.Tokens[Math.Max(i - 1, sentence.First)].Is(TokenForm.Number)
                && First(sentence, Cue.Propose) is var list and >= 0
                && list < i
                && sentence.HasBetween(sentence.First, list + 1, Cue.Own)
            )
            {
                return list;
            }

            if (
                sentence.IsMark(i, ".;()")
                || sentence.Has(i, Cue.With | Cue.On) && !sentence.Is(i, "of") && !sentence.Is(i, "in")
                || sentence.Is(i, "that")
                || sentence.Is(i, "which")
                || sentence.Is(i, "and") && !sentence.Has(i + 1, Cue.New) && sentence.Has(i + 1, Cue.Article)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The first token of a sentence with some cues; -1 where it has none.</summary>
    public static int First(Sentence sentence, Cue cue)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Has(i, cue))
            {
                return i;
            }
        }

        return -1;
    }
}
