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

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        var at = context.Link;
        if (IsWriter(context))
        {
            return ProseVerdict.Silent(Name);
        }

        // A README tells of much beside the model: there a model that is merely used must be used by the authors.
        var isOurs = page.IsAbstract || (sentence.Cues & Cue.Own) != 0 || sentence.Names.Any(n => n.IsOwn);
        if (isOurs && Tuned(context) is var tuned and >= 0)
        {
            return Verdict(context, tuned, tuned, strong: false);
        }

        if (sentence.IsBackground || (sentence.Cues & Cue.Others) != 0 && (sentence.Cues & Cue.Own) == 0)
        {
            return null;
        }

        var asPart = AsPart(context);
        if (asPart >= 0)
        {
            return Verdict(context, Math.Min(asPart, context.Group.Last + 1), asPart, strong: false);
        }

        if (Passive(context) is var passive and >= 0 && (!page.IsAbstract || page.Local.HasOwnModel))
        {
            return Verdict(context, context.Group.Last + 1, passive, strong: false);
        }

        if (IsOneOf(context) is var kind and >= 0)
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

        if (sentence.Has(at, Cue.Base))
        {
            // What is based on our model is somebody else's.
            var variant = Variant(context, page) ?? Sister(context);
            if (
                variant is null
                && (
                    sentence.Names.Any(n => n.IsOwn && n.First > at && n.First <= context.Group.Last)
                    || (!page.IsAbstract && IsOfAnother(context))
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

            return Verdict(context, First(context, at, Cue.Base), at, strong: page.IsAbstract && !context.IsExample);
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

        if (sentence.Has(at, Cue.Tune) && !sentence.Has(at, Cue.Trained) || sentence.Has(at, Cue.Use))
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

    // "generated by X", "we use X to annotate the images": X writes data and is no part of the work.
    private static bool IsWriter(GroupContext context)
    {
        var sentence = context.Sentence;
        var before = sentence.HasBetween(context.Group.First - 4, context.Group.First - 1, Cue.Writer);
        var verb = -1;
        for (var i = context.Group.Last + 1; i < sentence.End && i <= context.Group.Last + 5; i++)
        {
            if (sentence.Is(i, "to") && sentence.HasBetween(i + 1, i + 2, Cue.Writer))
            {
                verb = i + 1;
                break;
            }
        }

        return before || (verb >= 0 && sentence.HasBetween(verb, verb + 8, Cue.Dataset | Cue.Wares));
    }

    // "MiniGPT-v2 is based on X" in the README of MiniGPT-4: the subject is a version with a name of its own.
    private static string? Variant(GroupContext context, ProsePage page)
    {
        var subject = context.Sentence.Names.LastOrDefault(n => n.Last < context.Link && !n.IsWeak);
        return
            page.IsAbstract
            || subject is null
            || subject.IsOwn
            || context.Group.Names.Contains(subject)
            || !page.Local.IsVariant(subject.Name)
            ? null
            : subject.Name;
    }

    // "CogAgent is based on CogVLM", where a README is about both.
    private static string? Sister(GroupContext context)
    {
        var subject = context.Sentence.Names.FirstOrDefault(n => n.Last < context.Link);
        return subject is { IsOwn: true } && context.Group.Names.All(n => n.IsOwn && n.Name != subject.Name) ? subject.Name : null;
    }

    // "X is fine-tuned on", "X is used as the encoder".
    private static int Passive(GroupContext context)
    {
        var sentence = context.Sentence;
        var at = context.Group.Last + 1;
        return
            context.Link < 0
            && (sentence.Is(at, "is") || sentence.Is(at, "are"))
            && sentence.Has(at + 1, Cue.Trained | Cue.Tune | Cue.Use)
            && !sentence.HasBetween(at, at + 3, Cue.Deny)
            ? at + 1
            : -1;
    }

    // "OwnName is an X model": the verb, where the subject is the work's own.
    private static int IsOneOf(GroupContext context)
    {
        var sentence = context.Sentence;
        var isOne = (context.After & Cue.Model) != 0 && (context.After & (Cue.Dataset | Cue.Nothing)) == 0;
        for (var i = context.Group.First - 1; isOne && i > sentence.First && i >= context.Group.First - FromReach; i--)
        {
            if (sentence.Is(i, "is") && (sentence.Is(i + 1, "a") || sentence.Is(i + 1, "an")))
            {
                return sentence.Names.Any(n => n.IsOwn && n.Last >= i - 2 && n.Last < i) ? i : -1;
            }

            if (sentence.Tokens[i].Is(TokenForm.Mark) && !sentence.IsMark(i, "`\"'¤*_") || sentence.Has(i, Cue.With | Cue.On | Cue.Be))
            {
                return -1;
            }
        }

        return -1;
    }

    // A README also tells of others' work: a sentence whose subject is another name speaks of that one.
    private static bool IsOfAnother(GroupContext context)
    {
        var before = context.Sentence.Names.Where(n => n.Last < context.Group.First).ToList();
        return before.Count > 0
                && !before.Any(n => n.IsOwn)
                && !context.Sentence.HasBetween(context.Sentence.First, context.Group.First, Cue.Own)
            || (context.Sentence.Cues & Cue.Others) != 0
                && !context.Sentence.HasBetween(context.Sentence.First, context.Group.First, Cue.Own)
                && before.Count == 0;
    }

    // "our fine-tuned X model".
    private static int Tuned(GroupContext context)
    {
        var sentence = context.Sentence;
        for (var i = context.Group.First - 1; i >= sentence.First && i >= context.Group.First - 5; i--)
        {
            if (sentence.Tokens[i].Is(TokenForm.Mark) || sentence.Has(i, Cue.On | Cue.With))
            {
                return -1;
            }

            if (sentence.Is(i, "our") && sentence.HasBetween(i + 1, context.Group.First - 1, Cue.Tune | Cue.Trained))
            {
                return i;
            }
        }

        return -1;
    }

    // "X as backbone", "X as the text encoder".
    private static int AsPart(GroupContext context)
    {
        var sentence = context.Sentence;
        var at = context.Group.Last + 1;
        at += sentence.IsMark(at, ")]\"") ? 1 : 0;
        if (!sentence.Is(at, "as"))
        {
            return -1;
        }

        for (var i = at + 1; i < sentence.End && i <= at + 5; i++)
        {
            if (sentence.Has(i, Cue.Model | Cue.ColumnBase))
            {
                return i;
            }

            if (sentence.Tokens[i].Is(TokenForm.Mark))
            {
                return -1;
            }
        }

        return -1;
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
        new(Name, [RelationTypes.BuildsOn], first, last)
        {
            Holds = n =>
                !n.IsOwn
                && (
                    n.IsKnown && context.KindOf(n) == ProseNameKind.Model
                    || context.HubKind(n) == ProseNameKind.Model
                    || context.KindOf(n) == ProseNameKind.Model && !n.IsWeak && (strong || context.Sentence.Has(last, Cue.Base))
                    || strong
                        && !n.IsWeak
                        && !context.IsModifier
                        && context.KindOf(n) == ProseNameKind.Unknown
                        && !context.Sentence.Has(n.Last + 1, Cue.Result)
                        && (context.After & (Cue.Nothing | Cue.Dataset)) == 0
                ),
        };
}
