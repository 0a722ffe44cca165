using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>"X: a title": the name before the colon of a title.</summary>
internal static class TitleName
{
    /// <summary>The name before the colon of a title.</summary>
    public static IEnumerable<OwnName> Find(Sentence sentence)
    {
        var colon = -1;
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 5; i++)
        {
            if (sentence.IsMark(i, ":"))
            {
                colon = i;
                break;
            }
        }

        if (colon <= sentence.First || sentence.Tokens[sentence.First].Is(TokenForm.Mark))
        {
            return [];
        }

        var isOne = colon == sentence.First + 1;
        var first = sentence.Tokens[sentence.First];
        var coined =
            first.Is(TokenForm.Coined)
            || (isOne && first.Is(TokenForm.Capital) && !first.Has(Cue.Propose | Cue.Own | Cue.Evaluate | Cue.Training));
        for (var i = sentence.First; i < colon; i++)
        {
            if (
                sentence.Tokens[i].Is(TokenForm.Mark)
                || !sentence.Tokens[i].Is(TokenForm.Capital | TokenForm.Coined | TokenForm.Number | TokenForm.Mixed)
                || sentence.Has(i, Cue.Be | Cue.With | Cue.On | Cue.Article)
            )
            {
                return [];
            }
        }

        if (!coined || (!isOne && !first.Is(TokenForm.Coined)))
        {
            return [];
        }

        var kind = sentence.HasBetween(colon + 1, sentence.End - 1, Cue.DatasetStrict) ? ProseNameKind.Dataset : ProseNameKind.Unknown;
        return
        [
            new OwnName(
                sentence.Words(sentence.First, colon - 1),
                kind,
                sentence,
                sentence.First,
                colon - 1,
                sentence.First,
                colon,
                "prose-title-introduces"
            ),
        ];
    }
}
