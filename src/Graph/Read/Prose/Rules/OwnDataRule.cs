using Graph.Model;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>A data set of the authors' own, on which they assess models in a later sentence without its name: "we evaluate 20 models on
/// this benchmark", "our evaluation shows".</summary>
internal static class OwnDataRule
{
    private const string Name = "prose-evaluates-on-own";
    private const int Reach = 4;

    /// <summary>Writes what the text says of its own data sets.</summary>
    public static void Read(ProsePage page, StatementWriter writer)
    {
        if (!page.IsAbstract)
        {
            return;
        }

        for (var i = 0; i < page.Sentences.Length; i++)
        {
            var sentence = page.Sentences[i];
            if (sentence.Block.Kind == Cut.ProseBlockKind.Title)
            {
                continue;
            }

            foreach (var name in sentence.Names.Where(n => n.IsOwn && n.Kind == ProseNameKind.Dataset))
            {
                if (ForEvaluation(sentence, name.First) is var purpose and >= 0)
                {
                    var verdict = new ProseVerdict(Name, [RelationTypes.EvaluatesOn], purpose, purpose);
                    writer.Write(RelationTypes.EvaluatesOn, sentence, name.First, name.Last, name.Name, ProseNameKind.Dataset, verdict);
                    continue;
                }

                var (there, at) = Assessment(page, i);
                if (there is not null)
                {
                    var verdict = new ProseVerdict(Name, [RelationTypes.EvaluatesOn], -1, -1);
                    writer.Write(
                        RelationTypes.EvaluatesOn,
                        sentence,
                        name.First,
                        name.Last,
                        name.Name,
                        ProseNameKind.Dataset,
                        verdict,
                        there,
                        at
                    );
                }
            }
        }
    }

    // "For evaluation, we curate X", "To evaluate our model, we collect X".
    private static int ForEvaluation(Sentence sentence, int name)
    {
        for (var i = sentence.First; i < name && i < sentence.First + 4; i++)
        {
            if (
                sentence.Has(i, Cue.Evaluate)
                && (sentence.Is(i - 1, "to") || sentence.Is(i - 1, "for"))
                && sentence.HasBetween(i, name, Cue.Propose)
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static (Sentence? Sentence, int Token) Assessment(ProsePage page, int from)
    {
        var isBenchmark = IsBenchmark(page.Sentences[from]) && !page.Local.HasOwnModel;
        for (var i = from; i < page.Sentences.Length && i <= from + Reach; i++)
        {
            var sentence = page.Sentences[i];
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (IsOnThis(sentence, at) || (isBenchmark && i > from && IsOwnEvaluation(sentence, at)))
                {
                    return (sentence, at);
                }
            }
        }

        return (null, -1);
    }

    private static bool IsOnThis(Sentence sentence, int at)
    {
        if (!sentence.Has(at, Cue.Dataset))
        {
            return false;
        }

        var first = at - (sentence.Has(at - 1, Cue.New | Cue.Propose) ? 2 : 1);
        return (sentence.Is(first, "this") || sentence.Is(first, "our"))
            && sentence.HasBetween(first - 2, first, Cue.On)
            && sentence.HasBetween(sentence.First, at, Cue.Evaluate | Cue.Result);
    }

    // "Our evaluation shows", "we evaluate": of a benchmark that is all that a paper makes.
    private static bool IsOwnEvaluation(Sentence sentence, int at) =>
        sentence.Has(at, Cue.Evaluate)
        && sentence.HasBetween(at - 3, at - 1, Cue.Own)
        && (sentence.Cues & (Cue.Model | Cue.Method | Cue.Result)) != 0;

    private static bool IsBenchmark(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Has(i, Cue.Evaluate) || sentence.Is(i, "benchmark"))
            {
                return true;
            }
        }

        return false;
    }
}
