using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"experiments on X", "achieves 74.1 on X", "on three benchmarks (X, Y and Z)": an assessment, then what it was done
/// on.</summary>
internal sealed class EvaluatesOnRule : IProseRule
{
    private const string Name = "prose-evaluates-on";
    private const int Near = 12;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        if (
            context.Role == DataRole.None
            && (sentence.Cues & Cue.Own) != 0
            && sentence.Has(context.Link, Cue.On)
            && (sentence.HasBetween(context.Group.Last + 1, context.Group.Last + 3, Cue.DatasetStrict))
        )
        {
            return new ProseVerdict(Name, [RelationTypes.EvaluatesOn], context.Link, context.Link)
            {
                Holds = n => page.IsAbstract && context.KindOf(n) == ProseNameKind.Dataset,
            };
        }

        // "improves MMLU performance by 6%".
        if (
            page.IsAbstract
            && context.Role == DataRole.Test
            && sentence.Has(context.Group.Last + 1, Cue.Result)
            && sentence.Has(context.Link, Cue.Result)
            && context.Group.Names.Any(n => n.Kind == ProseNameKind.Dataset)
        )
        {
            return new ProseVerdict(Name, [RelationTypes.EvaluatesOn], context.Link, context.Group.Last + 1)
            {
                Holds = n => context.KindOf(n) == ProseNameKind.Dataset,
            };
        }

        // "The X performance is 89.98%".
        if (IsFigure(context))
        {
            return new ProseVerdict(Name, [RelationTypes.EvaluatesOn], context.Group.First, context.Group.Last + 2)
            {
                Holds = n => !n.IsWeak && !n.IsOwn && context.KindOf(n) is ProseNameKind.Dataset or ProseNameKind.Unknown,
            };
        }

        // "we use X to evaluate", "we use X for training".
        if (
            sentence.Has(context.Link, Cue.Use)
            && sentence.HasBetween(context.Group.Last + 1, context.Group.Last + 5, Cue.Evaluate | Cue.Train | Cue.Training)
            && (sentence.Cues & Cue.Own) != 0
        )
        {
            var toTrain = sentence.HasBetween(context.Group.Last + 1, context.Group.Last + 5, Cue.Train | Cue.Training);
            var last2 = Math.Min(context.Group.Last + 5, sentence.End - 1);
            return new ProseVerdict(Name, [toTrain ? RelationTypes.TrainedOn : RelationTypes.EvaluatesOn], context.Link, last2)
            {
                Holds = n => context.KindOf(n) == ProseNameKind.Dataset,
            };
        }

        if (context.Role != DataRole.Test)
        {
            return null;
        }

        var isUnspaced = context.Link >= 0 && sentence.Tokens[context.Link].Is(TokenForm.Unspaced);
        var isOn = sentence.Has(context.Link, Cue.On) || (isUnspaced && sentence.Has(context.Link, Cue.Use | Cue.Evaluate | Cue.Base));
        var isNear = context.Link < 0 && context.IsExample && (context.Before & Cue.Dataset) != 0;
        var isObject =
            context.Link >= 0
            && (
                sentence.Has(context.Link, Cue.Evaluate)
                || (
                    (sentence.Is(context.Link, "using") || sentence.Is(context.Link, "with"))
                    && (sentence.Has(context.Governor, Cue.Evaluate) || (context.Governor == context.Link - 1 && context.IsExample))
                )
            );
        if (!isOn && !isNear && !isObject)
        {
            return null;
        }

        var sure =
            isOn
            && !isUnspaced
            && !sentence.Is(context.Link, "in")
            && !sentence.Is(context.Link, "under")
            && !sentence.Is(context.Link, "at")
            && !sentence.Is(context.Link, "over");
        var first = Math.Min(context.Governor, context.Link < 0 ? context.Governor : context.Link);
        var last = Math.Max(context.Governor, context.Link);
        return new ProseVerdict(Name, [RelationTypes.EvaluatesOn], first, last)
        {
            Holds = n =>
                context.KindOf(n) == ProseNameKind.Dataset
                    && (
                        !n.IsWeak
                        || (context.After & Cue.DatasetStrict) != 0
                        || (context.IsExample && context.Group.Names.Length > 1 && (context.Before & Cue.DatasetStrict) != 0)
                        || (page.IsAbstract && (context.IsExample || context.Group.Names.Any(m => !m.IsWeak)))
                    )
                || (
                    sure
                    && (page.IsAbstract || context.Link - context.Governor <= Near)
                    && !context.IsModifier
                    && (sentence.Block.Kind != Cut.ProseBlockKind.Title || sentence.Has(context.Group.Last + 1, Cue.DatasetStrict))
                    && context.KindOf(n) == ProseNameKind.Unknown
                    && !n.IsWeak
                    && (context.After & Cue.Nothing) == 0
                ),
        };
    }

    private static bool IsFigure(GroupContext context)
    {
        var sentence = context.Sentence;
        var at = context.Group.Last + 1;
        return sentence.Has(at, Cue.Result)
            && sentence.Has(at + 1, Cue.Is)
            && at + 2 < sentence.End
            && sentence.Tokens[at + 2].Is(TokenForm.Number);
    }
}
