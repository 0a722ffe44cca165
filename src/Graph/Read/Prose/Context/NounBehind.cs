using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Context;

/// <summary>The noun behind names: <c>the X and Y datasets</c>, <c>X guidance</c>.</summary>
/// <param name="Cues">What it tells; nothing where there is none.</param>
/// <param name="IsModifier">Whether it is the name of neither a data set nor a model, so that the names only describe it.</param>
internal readonly record struct NounBehind(Cue Cues, bool IsModifier)
{
    private const int LongestNoun = 4;

    /// <summary>Looks behind a group.</summary>
    public static NounBehind Find(Sentence sentence, NameGroup group)
    {
        var cues = Cue.None;
        var isModifier = false;
        for (var i = group.Last + 1; i < sentence.End && i <= group.Last + LongestNoun; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Is(TokenForm.Mark))
            {
                if (i == group.Last + 1 && sentence.IsMark(i, "\"'”’)[]"))
                {
                    continue;
                }

                break;
            }

            if (token.Has(Cue.Dataset | Cue.Model | Cue.Method | Cue.Nothing | Cue.Part))
            {
                cues |= token.Cues;
                if (token.Has(Cue.DatasetStrict | Cue.Model))
                {
                    break;
                }

                continue;
            }

            if (
                token.Has(
                    Cue.Be
                        | Cue.With
                        | Cue.On
                        | Cue.Article
                        | Cue.Own
                        | Cue.Adverb
                        | Cue.Result
                        | Cue.Evaluate
                        | Cue.Use
                        | Cue.Rival
                        | Cue.Trained
                        | Cue.Training
                        | Cue.Example
                        | Cue.Tail
                )
            )
            {
                break;
            }

            isModifier |= cues == Cue.None && token.Form is TokenForm.None && i == group.Last + 1;
        }

        return new NounBehind(cues, isModifier && (cues & (Cue.DatasetStrict | Cue.Model)) == 0);
    }
}
