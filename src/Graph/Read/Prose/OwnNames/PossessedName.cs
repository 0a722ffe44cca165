using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>"our X", "our X method".</summary>
internal static class PossessedName
{
    /// <summary>The name, where the authors call it theirs; null where they do not.</summary>
    public static OwnName? Find(Sentence sentence, SpottedName name)
    {
        var our =
            sentence.Is(name.First - 1, "our") ? name.First - 1
            : sentence.Is(name.First - 2, "our") && sentence.Has(name.First - 1, Cue.New | Cue.Propose) ? name.First - 2
            : sentence.Is(name.First - 2, "our") && sentence.Has(name.First - 1, MadeThing.Nouns) ? name.First - 2
            : -1;
        // "our X baseline" is somebody else's X.
        if (our < 0 || name.IsWeak || sentence.Has(name.Last + 1, Cue.Rival))
        {
            return null;
        }

        var after = MadeThing.After(sentence, name);
        var context = new GroupContext(sentence, new NameGroup([name]));
        var isVerb =
            sentence.Has(name.Last + 1, Cue.Be | Cue.Result | Cue.Use)
            || (name.Last + 1 < sentence.End && sentence.Words(name.Last + 1, name.Last + 1).EndsWith('s'));
        return (after & Cue.Nothing) == 0 && (!context.IsModifier || isVerb) ? MadeThing.Named(sentence, name, our, after) : null;
    }
}
