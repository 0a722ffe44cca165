using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"trained on X", "we fine-tune it on X": training, then what was trained on.</summary>
internal sealed class TrainedOnRule : IProseRule
{
    private const string Name = "prose-trained-on";
    private const int CopulaReach = 6;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        // "our pre-training corpus X".
        if (
            !page.IsAbstract
            && (context.Before & Cue.DatasetStrict) != 0
            && context.Sentence.HasBetween(context.Group.First - 3, context.Group.First - 1, Cue.HeadingTrain)
        )
        {
            return new ProseVerdict(
                Name,
                [RelationTypes.TrainedOn],
                Math.Max(context.Sentence.First, context.Group.First - 2),
                context.Group.First - 1
            )
            {
                Holds = n => context.KindOf(n) == ProseNameKind.Dataset && !n.IsWeak,
            };
        }

        // "We provide X pretrained models".
        if (!page.IsAbstract && (context.Sentence.Cues & Cue.Own) != 0 && IsOfModels(context))
        {
            return new ProseVerdict(Name, [RelationTypes.TrainedOn], context.Group.First, context.Group.Last + 2)
            {
                Holds = n => context.KindOf(n) == ProseNameKind.Dataset && !n.IsWeak,
            };
        }

        if (!page.IsAbstract && IsTrainingData(context) is var copula and >= 0)
        {
            return new ProseVerdict(Name, [RelationTypes.TrainedOn], copula, context.Group.First - 1)
            {
                Holds = n => (context.HubKind(n) ?? context.KindOf(n)) == ProseNameKind.Dataset && !n.IsWeak,
            };
        }

        var sentence = context.Sentence;
        var isUnspaced = context.Link >= 0 && sentence.Tokens[context.Link].Is(TokenForm.Unspaced);
        if (context.Role != DataRole.Train || context.Link < 0 || (sentence.Has(context.Link, Cue.Base) && !isUnspaced))
        {
            return null;
        }

        // "our trained models on the X test set".
        if (sentence.Has(context.Group.Last + 1, Cue.Evaluate) && sentence.Has(context.Group.Last + 1, Cue.Dataset))
        {
            return null;
        }

        var isOn = sentence.Is(context.Link, "on") || sentence.Is(context.Link, "over") || isUnspaced;
        var isWith = sentence.Is(context.Link, "with") || sentence.Is(context.Link, "using") || sentence.Is(context.Link, "from");
        if (!isOn && !isWith)
        {
            return null;
        }

        // A README names many things; there an unknown name is data only beside what is known to be data.
        var known = context.Group.Names.Any(n => n.Kind == ProseNameKind.Dataset) || (context.Before & Cue.Dataset) != 0;
        var strict = isWith || context.IsModifier || (!page.IsAbstract && !known);
        var others = sentence.HasBetween(sentence.First, context.Governor, Cue.Others | Cue.Rival) && (sentence.Cues & Cue.Own) == 0;
        if (others)
        {
            return ProseVerdict.Silent(Name);
        }

        // A word with a capital is a name where a noun beside it says so.
        var isKnownData = ((context.Before | context.After) & Cue.DatasetStrict) != 0 && !context.IsModifier;
        var (first, last) = (Math.Min(context.Governor, context.Link), Math.Max(context.Governor, context.Link));
        return new ProseVerdict(Name, [RelationTypes.TrainedOn], first, last)
        {
            Holds = n =>
                (context.KindOf(n) is ProseNameKind.Dataset && (page.IsAbstract || !n.IsWeak || isKnownData))
                || (
                    !strict
                    && context.KindOf(n) == ProseNameKind.Unknown
                    && (!n.IsWeak || (page.IsAbstract && context.Group.Names.Any(m => !m.IsWeak)))
                ),
        };
    }

    private static bool IsOfModels(GroupContext context)
    {
        var sentence = context.Sentence;
        return sentence.Has(context.Link, Cue.Propose)
            && sentence.Has(context.Group.Last + 1, Cue.Trained)
            && sentence.Has(context.Group.Last + 2, Cue.Model);
    }

    // "The training data is X", "训练数据为 X": the token of the data; -1 where nothing says so.
    private static int IsTrainingData(GroupContext context)
    {
        var sentence = context.Sentence;
        for (var i = context.Group.First - 1; i > sentence.First && i >= context.Group.First - CopulaReach; i--)
        {
            if (sentence.IsMark(i, ",，;；."))
            {
                return -1;
            }

            if (sentence.Has(i, Cue.Copula))
            {
                return sentence.Has(i - 1, Cue.HeadingTrain) ? i - 1 : -1;
            }
        }

        return -1;
    }
}
