using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>"we propose X", "a benchmark, X, for", "we introduce X, a dataset, and Y, a model".</summary>
internal static class ProposedName
{
    /// <summary>The name, where a verb of making governs it; null where none does.</summary>
    public static OwnName? Find(Sentence sentence, SpottedName name)
    {
        if (sentence.IsMark(name.First - 1, "("))
        {
            return null;
        }

        var at = name.First - 1;
        while (sentence.IsMark(at, "\"'“‘`_"))
        {
            at--;
        }

        // "a benchmark, X, for": an apposition to what was made.
        var after = MadeThing.After(sentence, name);
        if (sentence.IsMark(at, ",:–—-") && sentence.Has(at - 1, MadeThing.Nouns))
        {
            var made = MakingVerb.Before(sentence, at - 1);
            return made >= 0 && !sentence.Is(name.First, "and") && (after & Cue.Nothing) == 0
                ? MadeThing.Named(sentence, name, made, sentence.Tokens[at - 1].Cues)
                : null;
        }

        // "We introduce X, a dataset of ..., and Y, a model that ...".
        if (
            sentence.Is(at, "and")
            && sentence.IsMark(name.Last + 1, ",")
            && sentence.Has(name.Last + 2, Cue.Article)
            && !sentence.IsBackground
            && MakingVerb.First(sentence, Cue.Propose) is var first and >= 0
            && first < at
            && sentence.HasBetween(sentence.First, first + 1, Cue.Own)
        )
        {
            return MadeThing.Named(sentence, name, first, MadeThing.Beyond(sentence, name));
        }

        var verb = MakingVerb.Before(sentence, name.First);
        if (verb < 0)
        {
            return null;
        }

        // "an extension of the X dataset" is not X, and "new layers in X" are not X either.
        if (sentence.Is(at, "in"))
        {
            return null;
        }

        for (var i = verb + 1; i <= at; i++)
        {
            if (sentence.Is(i, "of"))
            {
                return null;
            }
        }

        var direct = verb == at || AllBetween(sentence, verb + 1, at, Cue.Article | Cue.New);
        var before = sentence.Tokens[Math.Max(sentence.First, at)].Cues;
        if (
            (name.IsWeak && (!direct || IsOneOfMany(sentence, at)))
            || (sentence.Has(name.Last, Cue.Training) && (after & MadeThing.Nouns) == 0)
        )
        {
            return null;
        }

        if ((before & MadeThing.Nouns) != 0 && !sentence.Has(at, Cue.Others) && (after & Cue.Nothing) == 0)
        {
            return MadeThing.Named(sentence, name, verb, before);
        }

        if ((after & (MadeThing.Nouns | Cue.Nothing)) != 0)
        {
            return (after & MadeThing.Nouns) != 0 && (after & Cue.Nothing) == 0 ? MadeThing.Named(sentence, name, verb, after) : null;
        }

        var ends = IsEndOfPhrase(sentence, name.Last + 1);
        ends &=
            !name.IsWeak || !(sentence.Is(name.Last + 1, "and") || sentence.Is(name.Last + 1, "of") || sentence.Is(name.Last + 1, "in"));
        var isCoined =
            !name.IsWeak
            && name.Kind == ProseNameKind.Unknown
            && sentence.Tokens[at].Form == TokenForm.None
            && sentence.HasBetween(verb + 1, at, Cue.Article);
        return (direct || isCoined) && ends && (before & Cue.Nothing) == 0
            ? MadeThing.Named(sentence, name, verb, MadeThing.Beyond(sentence, name))
            : null;
    }

    // "an Encoder-Decoder Network", "three different Graph Neural Networks": a kind of thing has an article, a name of plain words has none.
    private static bool IsOneOfMany(Sentence sentence, int before) =>
        sentence.Has(before, Cue.Article) && !sentence.Is(before, "the") && !sentence.Is(before, "this");

    private static bool IsEndOfPhrase(Sentence sentence, int at) =>
        at >= sentence.End || sentence.Tokens[at].Is(TokenForm.Mark) || sentence.Has(at, Cue.With | Cue.On | Cue.Be);

    private static bool AllBetween(Sentence sentence, int first, int last, Cue cues)
    {
        for (var i = first; i <= last; i++)
        {
            if (!sentence.Has(i, cues) && !sentence.Tokens[i].Is(TokenForm.Mark))
            {
                return false;
            }
        }

        return true;
    }
}
