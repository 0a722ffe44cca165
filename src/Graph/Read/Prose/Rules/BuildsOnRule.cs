using Graph.Model;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>"based on X", "we fine-tune X", "uses X as its encoder", "an X-based space": a model that is taken into the work.</summary>
internal sealed class BuildsOnRule : IProseRule
{
    private const string Name = "prose-builds-on";

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        var at = context.Link;
        if (sentence.HasBetween(sentence.First, sentence.End - 1, Cue.Writer) && !sentence.Has(at, Cue.Base | Cue.Tune))
        {
            return null;
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

        if (at < 0)
        {
            return null;
        }

        if (sentence.Has(at, Cue.Base))
        {
            return Verdict(context, First(context, at, Cue.Base), at, strong: !context.IsExample);
        }

        if (sentence.Has(at, Cue.Tune) && !sentence.Has(at, Cue.Trained) || sentence.Has(at, Cue.Use))
        {
            return context.IsExample || !isOurs || (page.IsAbstract && !page.Local.HasOwnModel) ? null : Verdict(context, at, at, strong: false);
        }

        // "into the StyleGAN latent space": a part of a model, in what the authors do.
        if (page.IsAbstract && context.HasInnerNoun && !sentence.HasBetween(sentence.First, context.Group.First, Cue.Rival | Cue.Evaluate))
        {
            return Verdict(context, at, at, strong: false);
        }

        return null;
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
                    || context.KindOf(n) == ProseNameKind.Model && !n.IsWeak && strong
                    || strong && !n.IsWeak && !context.IsModifier && context.KindOf(n) == ProseNameKind.Unknown && (context.After & (Cue.Nothing | Cue.Dataset)) == 0
                ),
        };
}
