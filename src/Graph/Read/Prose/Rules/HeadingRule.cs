using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>A heading that says what its names are (<c>Results on X</c>), or an item that only names what the heading or the label above
/// it speaks of (<c>Evaluation datasets</c>, <c>Pre-training data:</c>).</summary>
internal sealed class HeadingRule : IProseRule
{
    private const string Name = "prose-heading";
    private const int LabelReach = 3;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var block = context.Sentence.Block;
        if (page.IsAbstract || block.Kind is ProseBlockKind.Cell or ProseBlockKind.Column or ProseBlockKind.Title)
        {
            return null;
        }

        return block.Kind == ProseBlockKind.Heading ? OfHeading(context, page) : OfItem(context, page);
    }

    private static ProseVerdict? OfHeading(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        var above = sentence.Block.Path.Aggregate(Cue.None, (all, h) => all | page.CuesOf(h));
        var cues = page.CuesOf(sentence.Block.Text);
        var isTest =
            (cues & (Cue.HeadingResult | Cue.Evaluate)) != 0 || ((above & Cue.HeadingResult) != 0 && sentence.Has(context.Link, Cue.On));
        // "Evaluation", and below it a heading that is nothing but the name.
        isTest |=
            sentence.Block.Path.Length > 0
            && (page.CuesOf(sentence.Block.Path[^1]) & Cue.HeadingTest) != 0
            && (page.CuesOf(sentence.Block.Path[^1]) & Cue.Evaluate) != 0
            && context.Group.First == sentence.First
            && context.Group.Last == sentence.End - 1;
        // "Evaluation Dataset", and below it a heading for each.
        var leads = context.Group.First <= sentence.First + LabelReach;
        if (
            leads
            && sentence.Block.Path.Length > 0
            && sentence.Block.Path[^1] is var over
            && PlaceRole.Of(page.CuesOf(over), label: false) is { } role
        )
        {
            return new ProseVerdict(Name, [role], -1, -1)
            {
                Outside = over,
                Holds = n => context.KindOf(n) == ProseNameKind.Dataset && !n.IsOwn,
            };
        }

        // "X pre-trained models", over a table or below results: the models are the work's.
        if (leads && IsPretrained(context) && (page.IsOverTable(sentence.Block.Text) || (above & Cue.HeadingResult) != 0))
        {
            return new ProseVerdict(Name, [RelationTypes.TrainedOn], sentence.First, sentence.End - 1)
            {
                Holds = n => context.KindOf(n) == ProseNameKind.Dataset && !n.IsOwn,
            };
        }

        var isTrain = (cues & (Cue.HeadingTrain | Cue.Train | Cue.Training)) != 0;
        // "Results on X", "Train and test on X": what stands at the end of such a heading is a data set, known or not.
        var ends = context.Group.Last == sentence.End - 1;
        var isLabelled = ends && sentence.IsMark(context.Group.First - 1, ":：");
        isTest |= isLabelled && (above & Cue.HeadingResult) != 0;
        var isOn = context.Link >= 0 && (sentence.Is(context.Link, "on") || sentence.Tokens[context.Link].Is(TokenForm.Unspaced));
        var isWhole =
            ends
            && context.Group.First == sentence.First
            && sentence.Block.Path is [.., var parent]
            && (page.CuesOf(parent) & Cue.Evaluate) != 0;
        var isEnd = isLabelled || isWhole || (isOn && context.Group.Last >= sentence.End - 2);
        var isBoth = isTrain && isEnd && sentence.HasBetween(sentence.First, context.Link, Cue.Evaluate);
        return isTest && (!isTrain || isBoth)
                ? new ProseVerdict(Name, [RelationTypes.EvaluatesOn], sentence.First, sentence.End - 1)
                {
                    Holds = n =>
                        !n.IsWeak
                        && !n.IsOwn
                        && (context.KindOf(n) == ProseNameKind.Dataset || (isEnd && context.KindOf(n) == ProseNameKind.Unknown)),
                }
            : isTrain && isOn && isEnd && (cues & (Cue.Possible | Cue.Gather)) == 0
                ? new ProseVerdict(Name, [RelationTypes.TrainedOn], sentence.First, sentence.End - 1)
                {
                    Holds = n => !n.IsWeak && !n.IsOwn && context.KindOf(n) == ProseNameKind.Dataset,
                }
            : ProseVerdict.Silent(Name);
    }

    private static bool IsPretrained(GroupContext context)
    {
        var sentence = context.Sentence;
        for (var i = context.Group.Last + 1; i < sentence.End - 1; i++)
        {
            if (sentence.Has(i, Cue.Trained) && sentence.HasBetween(i + 1, i + 3, Cue.Model))
            {
                return true;
            }
        }

        return false;
    }

    private static ProseVerdict? OfItem(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        var block = sentence.Block;

        // "Visual encoder: X".
        if (
            sentence.IsMark(context.Group.First - 1, ":：")
            && sentence.HasBetween(context.Group.First - 4, context.Group.First - 2, Cue.ColumnBase)
        )
        {
            return new ProseVerdict(Name, [RelationTypes.BuildsOn], context.Group.First - 2, context.Group.First - 1)
            {
                Holds = n => n.IsKnown && !n.IsOwn && context.KindOf(n) == ProseNameKind.Model,
            };
        }

        // The names must lead the item, or follow its label.
        var label = LabelOf(sentence, context.Group.First);
        var leads = context.Group.First <= sentence.First + LabelReach || label >= 0;
        if (!leads || sentence.First != 0)
        {
            return null;
        }

        if (label >= 0 && PlaceRole.Of(CuesOf(sentence, label), label: true) is { } labelled)
        {
            return new ProseVerdict(Name, [labelled], sentence.First, label)
            {
                Holds = n => context.KindOf(n) != ProseNameKind.Model && !n.IsWeak && !n.IsOwn,
            };
        }

        return block.Kind == ProseBlockKind.Item && Over(block, page) is var (role, over)
            ? new ProseVerdict(Name, [role], -1, -1)
            {
                Outside = over,
                Holds = n =>
                    !n.IsOwn
                    && !(n.IsWeak && context.Sentence.Has(n.Last, Cue.Field))
                    && (context.KindOf(n) == ProseNameKind.Dataset || IsEntry(context, n)),
            }
            : null;
    }

    // The line that leads to a list, else the headings over it.
    private static (string Role, VisibleText Over)? Over(ProseBlock block, ProsePage page) =>
        block.Lead is not { } lead ? PlaceRole.OfPath(block, page)
        : PlaceRole.OfLead(lead, page) is { } role ? (role, lead)
        : null;

    // "X: a corpus of", "X": an item that is there to name something, known or not.
    private static bool IsEntry(GroupContext context, SpottedName name)
    {
        var sentence = context.Sentence;
        return name.First == sentence.First
            && !name.IsWeak
            && context.KindOf(name) == ProseNameKind.Unknown
            && (name.Last == sentence.End - 1 || sentence.IsMark(name.Last + 1, ":：—–(（,，"));
    }

    // The token of the colon behind a short label before the names; -1 where there is none.
    private static int LabelOf(Sentence sentence, int before)
    {
        for (var i = before - 1; i >= sentence.First && i >= before - 3; i--)
        {
            if (sentence.IsMark(i, ":：") && i - sentence.First <= 5)
            {
                return i;
            }
        }

        return -1;
    }

    private static Cue CuesOf(Sentence sentence, int end)
    {
        var cues = Cue.None;
        for (var i = sentence.First; i < end; i++)
        {
            cues |= sentence.Tokens[i].Cues;
        }

        return cues;
    }
}
