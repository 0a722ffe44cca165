using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Rules;

/// <summary>"outperforms X", "compared with X", "unlike X": a model beside which the work is set. It is assessed and never built
/// on.</summary>
internal sealed class RivalRule : IProseRule
{
    private const string Name = "prose-compares-with";
    private const int Reach = 14;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        if (context.Group.Names.All(n => context.KindOf(n) != ProseNameKind.Model))
        {
            return null;
        }

        var from = Math.Max(sentence.First, context.Group.First - Reach);
        for (var i = context.Group.First - 1; i >= from; i--)
        {
            if (
                sentence.Has(i, Cue.Use | Cue.Base | Cue.Trained) && !sentence.Has(i, Cue.Rival)
                || sentence.Has(i, Cue.On) && !sentence.Has(i, Cue.Rival)
                || sentence.IsMark(i, ";")
            )
            {
                return null;
            }

            if (sentence.Has(i, Cue.Rival))
            {
                return new ProseVerdict(Name, page.IsAbstract ? [RelationTypes.Evaluates] : [], i, i)
                {
                    Holds = n => n.IsKnown && !n.IsOwn && context.KindOf(n) == ProseNameKind.Model,
                };
            }
        }

        return null;
    }
}
