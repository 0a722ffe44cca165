using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>"Mixture of Word Experts (MoWE)", "a deraining network (RDD-Net)": a short form in parentheses, in what a verb of making governs.</summary>
internal static class ShortName
{
    /// <summary>The short form, where it is the name of what the authors made; null where it is not.</summary>
    public static OwnName? Find(Sentence sentence, SpottedName name)
    {
        if (!sentence.IsMark(name.First - 1, "(") || !sentence.IsMark(name.Last + 1, "),;"))
        {
            return null;
        }

        foreach (var form in ShortForm.Find(sentence))
        {
            if (form.Short < name.First || form.Short > name.Last)
            {
                continue;
            }

            var verb = MakingVerb.Before(sentence, form.First);
            if (verb < 0)
            {
                return null;
            }

            var head = HeadOf(sentence, form, name);
            var isTechnique = sentence.Has(form.Last, Cue.Training) && (head & MadeThing.Nouns) == 0;
            var ok = !isTechnique && (form.IsCapital ? (head & Cue.Nothing) == 0 : (head & MadeThing.Nouns) != 0);
            return ok ? MadeThing.Named(sentence, name, verb, head) : null;
        }

        return Bare(sentence, name);
    }

    // "a deraining network (RDD-Net)": the short form does not spell what stands before it.
    private static OwnName? Bare(Sentence sentence, SpottedName name)
    {
        var noun = name.First - 2;
        if (!sentence.Has(noun, MadeThing.Nouns) || name.IsWeak)
        {
            return null;
        }

        var verb = MakingVerb.Before(sentence, noun);
        return verb >= 0 ? MadeThing.Named(sentence, name, verb, sentence.Tokens[noun].Cues) : null;
    }

    private static Cue HeadOf(Sentence sentence, ShortForm form, SpottedName name)
    {
        for (var i = name.Last + 2; i <= name.Last + 4 && i < sentence.End; i++)
        {
            if (sentence.Tokens[i].Is(TokenForm.Mark) || sentence.Has(i, Cue.Be | Cue.With | Cue.On))
            {
                break;
            }

            if (sentence.Has(i, MadeThing.Nouns | Cue.Nothing))
            {
                return sentence.Tokens[i].Cues;
            }
        }

        var own = sentence.Tokens[form.Last].Cues & (MadeThing.Nouns | Cue.Nothing);
        if (own != 0)
        {
            return own;
        }

        for (var i = form.First - 1; i > form.First - 3 && i >= sentence.First; i--)
        {
            if (sentence.Has(i, MadeThing.Nouns | Cue.Nothing))
            {
                return sentence.Tokens[i].Cues;
            }
        }

        return Cue.None;
    }
}
