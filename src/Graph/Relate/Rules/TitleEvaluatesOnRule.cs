using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>A title that names an existing dataset or benchmark says that its paper is assessed on it.</summary>
internal sealed class TitleEvaluatesOnRule : IRelationRule
{
    private static readonly ImmutableArray<string> MadeOfData = LanguageFile.Read("relations")["made-of-data"];

    /// <inheritdoc/>
    public string Name => "evaluates-on-title";

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
            where match.Term.Kind == TermKind.Dataset && !RivalCues.StandAround(title, match) && !IsTrainingData(title, match)
            where !context.IntroducedBy(paper).Any(n => context.Lexicon.Find(n.Kind, n.Text) == match.Term)
            select new Claim(
                RelationTypes.EvaluatesOn,
                NodeRef.Of(paper),
                NodeRef.Of(match.Term),
                entry.Quote(title.QuoteFor(match), this)
            );
        return claims;
    }

    // "pretrained on ImageNet" and "extending COCO" say other things.
    private static bool IsTrainingData(TitleReading title, TermMatch match) =>
        title
            .Words.AsSpan(Math.Max(0, match.First - 3), match.First - Math.Max(0, match.First - 3))
            .ToArray()
            .Any(w => w.Form.Contains("train", StringComparison.Ordinal) || MadeOfData.Contains(w.Form));
}
