using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A column whose head says what stands in it: the models that a work targets, the models that it is built on, the benchmarks
/// that it is assessed on. Classes of models (<c>GNNs</c>) and remarks are no names.</summary>
/// <param name="name">The rule's name.</param>
/// <param name="type">The relation that the head states.</param>
/// <param name="kind">What the column's names name.</param>
/// <param name="confidence">Its precision.</param>
/// <param name="heads">The heads, in lower case.</param>
internal sealed class CellModelsRule(string name, string type, TermKind kind, double confidence, params string[] heads) : IRelationRule
{
    private const int LongestName = 3;

    /// <summary>The rules, one for each relation that heads state. An architecture is no base.</summary>
    public static IEnumerable<IRelationRule> All { get; } =
    [
        new CellModelsRule(
            "evaluates-cell",
            RelationTypes.Evaluates,
            TermKind.Model,
            0.9,
            "target model",
            "target models",
            "victim model",
            "victim models"
        ),
        new CellModelsRule(
            "builds-on-cell",
            RelationTypes.BuildsOn,
            TermKind.Model,
            0.9,
            "base model",
            "base models",
            "base llm",
            "backbone",
            "backbones"
        ),
        new CellModelsRule(
            "evaluates-on-cell",
            RelationTypes.EvaluatesOn,
            TermKind.Dataset,
            0.9,
            "evaluated on",
            "benchmark",
            "benchmarks"
        ),
    ];

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public double Confidence => confidence;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, Corpus corpus)
    {
        var subject =
            entry.Paper is { } paper ? NodeRef.Of(paper)
            : RowName.Of(entry) is { Kind: TermKind.Model } row ? NodeRef.Of(row)
            : (NodeRef?)null;
        if (subject is null || entry.Mention.Kind == MentionKind.Dataset || entry.Title is { IsSurvey: true })
        {
            yield break;
        }

        foreach (var cell in entry.Mention.Cells.Where(c => heads.Contains(c.Header.Trim().ToLowerInvariant())))
        {
            foreach (var text in CellText.Items(cell.Value.Text).Where(t => IsName(t, corpus)))
            {
                var quote = entry.Quote(cell.Value.QuoteFor(text), this);
                yield return new Claim(type, subject.Value, NodeRef.Of(new Named(kind, text)), quote);
            }
        }
    }

    // One of at most three words is a coinage; the plural of a class is the class.
    private bool IsName(string text, Corpus corpus)
    {
        if (corpus.Lexicon.Find(kind, text) is not null)
        {
            return true;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= LongestName && words.Any(w => NameShape.IsCoinage(w) && !NameShape.IsCommon(w.TrimEnd('s')));
    }
}
