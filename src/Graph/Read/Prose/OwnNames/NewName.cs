using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>"X is a novel dataset", "X, a new framework", "X, the first benchmark".</summary>
internal static class NewName
{
    /// <summary>The name, where it is said to be new; null where it is not.</summary>
    public static OwnName? Find(Sentence sentence, SpottedName name)
    {
        var at = name.Last + 1;
        var isGreatest =
            sentence.IsMark(name.Last + 1, ",")
            && sentence.Is(name.Last + 2, "the")
            && (sentence.Is(name.Last + 3, "first") || sentence.Is(name.Last + 3, "largest"));
        if (
            (name.First > sentence.First + 2 && !isGreatest)
            || (sentence.IsBackground && sentence.First > 0)
            || !(sentence.Is(at, "is") || sentence.IsMark(at, ","))
        )
        {
            return null;
        }

        var article = sentence.Is(at + 1, "a") || sentence.Is(at + 1, "an") || sentence.Is(at + 1, "the");
        var isNew = isGreatest || sentence.HasBetween(at + 2, at + 3, Cue.New);
        var thing = MadeThing.Beyond(sentence, name);
        return article && isNew && (thing & MadeThing.Nouns) != 0 ? MadeThing.Named(sentence, name, at, thing) : null;
    }
}
