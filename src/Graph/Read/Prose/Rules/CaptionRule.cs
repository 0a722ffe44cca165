using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Rules;

/// <summary>"OwnName on X", directly over a table of numbers: the table gives results on it.</summary>
internal sealed class CaptionRule : IProseRule
{
    private const string Name = "prose-caption";
    private const int LongestCaption = 16;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        if (
            page.IsAbstract
            || sentence.Block.Kind is ProseBlockKind.Cell or ProseBlockKind.Column
            || sentence.Tokens.Count > LongestCaption
            || !page.IsOverNumbers(sentence.Block.Text)
        )
        {
            return null;
        }

        var isOn = sentence.Has(context.Link, Cue.On);
        var leads = context.Group.First <= sentence.First + 1;
        var isData = leads && (sentence.Block.Kind == ProseBlockKind.Heading || (context.After & Cue.DatasetStrict) != 0);
        return (!isOn && !isData) || (sentence.Cues & (Cue.Trained | Cue.Training | Cue.Train | Cue.Gather | Cue.HeadingTrain)) != 0
            ? null
            : new ProseVerdict(Name, [RelationTypes.EvaluatesOn], sentence.First, context.Group.Last)
            {
                Holds = n => context.KindOf(n) == ProseNameKind.Dataset && !n.IsOwn,
            };
    }
}
