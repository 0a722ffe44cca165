using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A title that names an existing model, and neither surveys nor assesses, says that its paper builds on it.</summary>
internal sealed class TitleBuildsOnRule : IRelationRule
{
    private const string Security = "security";

    /// <inheritdoc/>
    public string Name => "builds-on-title";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Named> Spelled(Entry entry, IEnumerable<Claim> read) => read.Select(c => c.To.Named!);

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (
            entry is not { Paper: { } paper, Title: { IsSurvey: false } title }
            || TitleCues.IsReport(title.Text)
            || TitleCues.IsUse(title.Text)
            || context.Lexicon.IntroducedBy(title.Text) is not null
        )
        {
            yield break;
        }

        foreach (
            var match in title.Names.Where(m =>
                m.Term is { Kind: TermKind.Model, IsArchitecture: false } && !RivalCues.StandAround(title, m) && IsBuiltOn(entry, title, m)
            )
        )
        {
            var named = new Named(TermKind.Model, match.Term.Name);
            if (!context.IntroducedBy(paper).Any(n => context.Lexicon.Find(n.Kind, n.Text) == match.Term))
            {
                yield return new Claim(
                    RelationTypes.BuildsOn,
                    NodeRef.Of(paper),
                    NodeRef.Of(named),
                    entry.Quote(title.QuoteFor(match), this)
                );
            }
        }
    }

    // A paper that assesses, or one in a list on security, names the models that it tests, unless the words say that it uses them.
    private static bool IsBuiltOn(Entry entry, TitleReading title, TermMatch match) =>
        RivalCues.SayUse(title, match) || (!title.IsAssessment && !entry.Vocabulary.IsOf(Security));
}
