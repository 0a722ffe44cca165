using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Context;

/// <summary>Participles before a name.</summary>
internal static class Participle
{
    /// <summary>Whether a token is a participle that only describes what follows: "a pre-trained CLIP model", "the frozen LLaMA".</summary>
    public static bool IsAdjective(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (!token.Has(Cue.Trained | Cue.Tune | Cue.New | Cue.Use))
        {
            return false;
        }

        var next = sentence.Tokens[at + 1];
        var word = sentence.Words(at, at);
        var participle =
            word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("en", StringComparison.OrdinalIgnoreCase)
            || token.Has(Cue.New)
            || word.Contains("shelf", StringComparison.Ordinal);
        return participle && !next.Has(Cue.On | Cue.With | Cue.Article) && !sentence.Has(at - 1, Cue.Own);
    }
}
