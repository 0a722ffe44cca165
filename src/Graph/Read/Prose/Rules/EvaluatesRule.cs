using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"we examine X and Y", "LLMs, including X": models that a paper without a model of its own assesses.</summary>
internal sealed class EvaluatesRule : IProseRule
{
    private const string Name = "prose-evaluates";

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        if (!page.IsAbstract || sentence.IsBackground || page.Local.HasOwnModel || (context.After & Cue.Dataset) != 0)
        {
            return null;
        }

        var cue = Find(sentence, context.Group.First - 1, sentence.First, -1);
        cue = cue >= 0 ? cue : Find(sentence, context.Group.Last + 1, sentence.End - 1, 1);
        return cue < 0
            ? null
            : new ProseVerdict(Name, [RelationTypes.Evaluates], cue, cue)
            {
                Holds = n => n.IsKnown && !n.IsOwn && context.KindOf(n) == ProseNameKind.Model,
            };
    }

    private static int Find(Sentence sentence, int from, int to, int step)
    {
        for (var i = from; step > 0 ? i <= to : i >= to; i += step)
        {
            if (sentence.Has(i, Cue.Evaluate | Cue.Result))
            {
                return i;
            }
        }

        return -1;
    }
}
