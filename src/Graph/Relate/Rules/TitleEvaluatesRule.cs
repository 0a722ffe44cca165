using Graph.Knowledge;
using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>A title that assesses, compares or analyses says that its paper evaluates the models it names.</summary>
internal sealed class TitleEvaluatesRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "evaluates-title";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry is not { Paper: { } paper, Title: { IsSurvey: false } title })
        {
            return [];
        }

        var claims =
            from match in title.Names
            where match.Term.Kind == TermKind.Model && !match.Term.IsArchitecture
            where (title.IsAssessment && !RivalCues.SayUse(title, match)) || RivalCues.IsExamined(title, match)
            where !context.IntroducedBy(paper).Any(n => context.Lexicon.Find(n.Kind, n.Text) == match.Term)
            select new Claim(RelationTypes.Evaluates, NodeRef.Of(paper), NodeRef.Of(match.Term), entry.Quote(title.QuoteFor(match), this));
        return claims;
    }
}
