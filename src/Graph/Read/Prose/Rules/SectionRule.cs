using Graph.Read.Prose.Context;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Rules;

/// <summary>"We use the X and Y datasets", in a section about training or testing: the section says what for.</summary>
internal sealed class SectionRule : IProseRule
{
    private const string Name = "prose-section";

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        if (
            page.IsAbstract
            || sentence.Block.Kind is not (ProseBlockKind.Paragraph or ProseBlockKind.Item)
            || !sentence.Has(context.Link, Cue.Use)
            || !sentence.HasBetween(context.Link - 2, context.Link - 1, Cue.Own)
            || ((context.After | context.Before) & Cue.DatasetStrict) == 0
            || sentence.HasBetween(context.Group.Last + 1, context.Group.Last + 5, Cue.Evaluate | Cue.Train | Cue.Training)
            || PlaceRole.OfSection(sentence.Block, page) is not var (role, heading)
        )
        {
            return null;
        }

        return new ProseVerdict(Name, [role], -1, -1)
        {
            Outside = heading,
            Holds = n => context.KindOf(n) == ProseNameKind.Dataset && !n.IsWeak && !n.IsOwn,
        };
    }
}
