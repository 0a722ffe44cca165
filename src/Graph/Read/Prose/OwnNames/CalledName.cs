using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>"a framework called X", "we name it X", "dubbed X".</summary>
internal static class CalledName
{
    /// <summary>The name, where the authors give it with a word of naming; null where they do not.</summary>
    public static OwnName? Find(Sentence sentence, SpottedName name)
    {
        var at = name.First - 1;
        while (sentence.IsMark(at, "\"'“‘`,:(¤") || sentence.Is(at, "as") || sentence.Is(at, "the"))
        {
            at--;
        }

        if (!sentence.Has(at, Cue.Named) || sentence.Has(at, Cue.Example) && !sentence.Is(at, "namely") || sentence.IsBackground)
        {
            return null;
        }

        var own =
            sentence.HasBetween(sentence.First, at, Cue.Own)
            || (sentence.HasBetween(sentence.First, at, Cue.Propose) || sentence.HasBetween(name.Last + 2, name.Last + 3, Cue.Propose))
                && !sentence.HasBetween(sentence.First, at, Cue.Others);
        var kind = MadeThing.Before(sentence, at);
        return own && kind != Cue.Nothing ? MadeThing.Named(sentence, name, at, kind) : null;
    }
}
