using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>The noun that says what a name was given to: a model, a method, a data set.</summary>
internal static class MadeThing
{
    /// <summary>Nouns for what authors make.</summary>
    public const Cue Nouns = Cue.Model | Cue.Method | Cue.DatasetStrict;

    private const string Rule = "prose-introduces";

    /// <summary>The own name, of the kind that the noun says.</summary>
    public static OwnName Named(Sentence sentence, SpottedName name, int cue, Cue thing)
    {
        var kind =
            (thing & Cue.DatasetStrict) != 0 ? ProseNameKind.Dataset
            : (thing & (Cue.Model | Cue.Method)) != 0 ? ProseNameKind.Model
            : ProseNameKind.Unknown;
        return new OwnName(sentence.Words(name.First, name.Last), kind, sentence, name.First, name.Last, cue, cue, Rule);
    }

    /// <summary>What the last noun before a token tells; nothing where there is none.</summary>
    public static Cue Before(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && i > at - 14; i--)
        {
            if (sentence.Has(i, Nouns | Cue.Nothing))
            {
                return sentence.Has(i, Nouns) ? sentence.Tokens[i].Cues : Cue.Nothing;
            }
        }

        return Cue.None;
    }

    /// <summary>What the noun directly behind a name tells: <c>the X dataset</c>; nothing where there is none.</summary>
    public static Cue After(Sentence sentence, SpottedName name)
    {
        for (var i = name.Last + 1; i <= name.Last + 4 && i < sentence.End; i++)
        {
            if (sentence.Tokens[i].Is(TokenForm.Mark) || sentence.Has(i, Cue.Be | Cue.With | Cue.On | Cue.Own))
            {
                break;
            }

            if (sentence.Has(i, Nouns | Cue.Nothing))
            {
                return sentence.Tokens[i].Cues;
            }
        }

        return Cue.None;
    }

    /// <summary>What the first noun for a thing behind a name tells: <c>X, a large dataset of</c>; nothing where there is none.</summary>
    public static Cue Beyond(Sentence sentence, SpottedName name)
    {
        for (var i = name.Last + 1; i <= name.Last + 14 && i < sentence.End; i++)
        {
            if (sentence.Has(i, Nouns) && !sentence.Has(i, Cue.With | Cue.On))
            {
                return sentence.Tokens[i].Cues;
            }

            if (sentence.Has(i, Cue.With | Cue.On) && !sentence.Is(i, "of"))
            {
                break;
            }
        }

        return Cue.None;
    }
}
