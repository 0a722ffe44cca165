using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"based on X", "we fine-tune X", "uses X as its encoder", "an X-based space": a model that is taken into the work.</summary>
internal sealed class BuildsOnRule : IProseRule
{
    private const string Name = "prose-builds-on";
    private const int FromReach = 8;
    private const int BasisReach = 5;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        var at = context.Link;
        if (OtherSubject.IsWriter(context) || OtherSubject.IsJudge(context) || TakenPart.IsCode(context))
        {
            return ProseVerdict.Silent(Name);
        }

        // A README tells of much beside the model: there a model that is merely used must be used by the authors.
        var isOurs = page.IsAbstract || (sentence.Cues & Cue.Own) != 0 || sentence.Names.Any(n => n.IsOwn);
        if (isOurs && TakenPart.Tuned(context) is var tuned and >= 0)
        {
            return Verdict(context, tuned, tuned, strong: false);
        }

        if (sentence.IsBackground || (sentence.Cues & Cue.Others) != 0 && (sentence.Cues & Cue.Own) == 0)
        {
            return null;
        }

        var asPart = TakenPart.As(context);
        if (asPart >= 0)
        {
            return Verdict(context, Math.Min(asPart, context.Group.Last + 1), asPart, strong: isOurs && sentence.Has(at, Cue.Use));
        }

        if (!page.IsAbstract && TakenPart.Apposed(context) is var noun and >= 0)
        {
            return Verdict(context, noun, noun, strong: false);
        }

        if (isOurs && TakenPart.Which(context) is var which and >= 0)
        {
            return Verdict(context, context.Group.Last + 1, which, strong: false);
        }

        if (TakenPart.Passive(context) is var passive and >= 0 && (!page.IsAbstract || page.Local.HasOwnModel))
        {
            return Verdict(context, context.Group.Last + 1, passive, strong: false);
        }

        if (TakenPart.OneOf(context) is var kind and >= 0)
        {
            return Verdict(context, kind, kind, strong: false);
        }

        if (at < 0)
        {
            return null;
        }

        // "image classification with a pre-trained X", in what the authors do.
        if (
            isOurs
            && sentence.Is(at, "with")
            && sentence.HasBetween(at + 1, context.Group.First - 1, Cue.Trained)
            && !sentence.HasBetween(sentence.First, at, Cue.Rival)
        )
        {
            return Verdict(context, at, at, strong: false);
        }

        // "在 X 的基础上".
        if (
            sentence.Tokens[at].Is(TokenForm.Unspaced)
            && sentence.Has(at, Cue.On)
            && sentence.HasBetween(context.Group.Last + 1, context.Group.Last + BasisReach, Cue.Base)
        )
        {
            return Verdict(context, at, context.Group.Last + 1, strong: false);
        }

        // "在 X 上进行微调": what is trained further there is the model.
        if (isOurs && sentence.Tokens[at].Is(TokenForm.Unspaced) && sentence.Has(at, Cue.On) && context.Role == DataRole.Train)
        {
            return Verdict(context, at, context.Governor, strong: false);
        }

        if (sentence.Has(at, Cue.Base))
        {
            // What is based on our model is somebody else's.
            var variant = OtherSubject.Variant(context, page) ?? OtherSubject.Sister(context);
            if (
                variant is null
                && (
                    sentence.Names.Any(n => n.IsOwn && n.First > at && n.First <= context.Group.Last)
                    || (!page.IsAbstract && OtherSubject.IsMeant(context))
                )
            )
            {
                return ProseVerdict.Silent(Name);
            }

            if (variant is not null)
            {
                return Verdict(context, First(context, at, Cue.Base), at, strong: false) with
                {
                    Subject = variant,
                    Holds = n => n.Name != variant && context.KindOf(n) == ProseNameKind.Model && !n.IsWeak,
                };
            }

            return Verdict(
                context,
                First(context, at, Cue.Base),
                at,
                strong: (page.IsAbstract && !context.IsExample) || BaseName.IsTrainedFurther(context)
            );
        }

        // "integrated with X", "achieves 47.4 AP with an X backbone", "OwnName with X".
        var isPart =
            page.IsAbstract
            && sentence.Is(at, "with")
            && (
                (sentence.Has(at - 1, Cue.Use) && !sentence.Is(at - 1, "used"))
                || (context.HasInnerNoun && sentence.Names.Any(n => n.IsOwn && n.Last < at))
                || sentence.Names.Any(n => n.IsOwn && n.Last == at - 1)
            );
        if (isPart)
        {
            return Verdict(context, at, at, strong: false);
        }

        // "incorporating text into the model X", "combines Y with X".
        var isJoined =
            page.IsAbstract
            && (
                sentence.Is(at, "into") && sentence.HasBetween(at - FromReach, at - 1, Cue.Use)
                || sentence.Is(at, "with") && page.Local.HasOwnModel && sentence.HasBetween(at - FromReach, at - 1, Cue.Join)
            );
        if (isJoined && !context.IsExample)
        {
            return Verdict(context, at, at, strong: false);
        }

        // "adapted to medicine from X".
        if (sentence.Is(at, "from") && isOurs && !context.IsExample && sentence.HasBetween(at - FromReach, at - 1, Cue.Tune | Cue.Trained))
        {
            return Verdict(context, at, at, strong: false);
        }

        // "To train X, run": in a README this tells how to run what stands beside.
        if (
            sentence.Has(at, Cue.Tune)
                && !sentence.Has(at, Cue.Trained)
                && (page.IsAbstract || !sentence.Has(at, Cue.Train) || (sentence.Cues & Cue.Own) != 0)
            || sentence.Has(at, Cue.Use)
        )
        {
            return context.IsExample || !isOurs || (page.IsAbstract && !page.Local.HasOwnModel)
                ? null
                : Verdict(context, at, at, strong: false);
        }

        // "into the StyleGAN latent space": a part of a model, in what the authors do.
        if (page.IsAbstract && context.HasInnerNoun && !sentence.HasBetween(sentence.First, context.Group.First, Cue.Rival | Cue.Evaluate))
        {
            return Verdict(context, at, at, strong: false);
        }

        return null;
    }

    private static int First(GroupContext context, int at, Cue cue)
    {
        while (context.Sentence.Has(at - 1, cue))
        {
            at--;
        }

        return at;
    }

    private static ProseVerdict Verdict(GroupContext context, int first, int last, bool strong) =>
        new(Name, [RelationTypes.BuildsOn], first, last) { Holds = n => BaseName.Holds(context, n, last, strong) };
}
