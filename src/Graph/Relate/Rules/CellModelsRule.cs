using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A column whose head says what stands in it: the models that a work targets, the models that it is built on, the benchmarks
/// that it is assessed on. Classes of models (<c>GNNs</c>) and remarks are not names.</summary>
/// <param name="name">The rule's name.</param>
/// <param name="type">The relation that the head states.</param>
/// <param name="kind">What the column's names name.</param>
/// <param name="heads">The group of <c>seeds/language/relations.yaml</c> that holds the heads.</param>
internal sealed class CellModelsRule(string name, string type, TermKind kind, string heads) : IRelationRule
{
    private readonly WordSet _heads = new(LanguageFile.Read("relations")[heads]);

    private const int LongestName = 3;

    /// <summary>The rules, one for each relation that heads state. An architecture is not a base.</summary>
    public static IEnumerable<IRelationRule> All { get; } =
    [
        new CellModelsRule("evaluates-cell", RelationTypes.Evaluates, TermKind.Model, "evaluated-models"),
        new CellModelsRule("builds-on-cell", RelationTypes.BuildsOn, TermKind.Model, "base-models"),
        new CellModelsRule("evaluates-on-cell", RelationTypes.EvaluatesOn, TermKind.Dataset, "benchmarks"),
    ];

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        var subject =
            entry.Paper is { } paper ? NodeRef.Of(paper)
            : RowName.Of(entry) is { Kind: TermKind.Model } row ? NodeRef.Of(row)
            : (NodeRef?)null;
        if (subject is null || entry.Mention.Kind == MentionKind.Dataset || entry.Title is { IsSurvey: true })
        {
            yield break;
        }

        foreach (var cell in entry.Mention.Cells.Where(c => _heads.Contains(c.Header.Trim().ToLowerInvariant())))
        {
            foreach (var text in CellText.Items(cell.Value.Text).Where(t => IsName(t, context)))
            {
                var quote = entry.Quote(cell.Value.QuoteFor(text), this);
                yield return new Claim(type, subject.Value, NodeRef.Of(new Named(kind, text)), quote);
            }
        }
    }

    // One of at most three words is a coinage; the plural of a class is the class.
    private bool IsName(string text, RuleContext context)
    {
        if (context.Lexicon.Find(kind, text) is not null)
        {
            return true;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= LongestName && words.Any(w => NameShape.IsCoinage(w) && !NameShape.IsCommon(w.TrimEnd('s')));
    }
}
