using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Relate.Columns;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A column whose head says what stands in it: the models that a work targets, the models that it is built on, the data that
/// it was trained on, the benchmarks that it is assessed on. Classes of models (<c>GNNs</c>) and remarks are not names; an architecture
/// is not a base.</summary>
/// <param name="name">The rule's name.</param>
/// <param name="type">The relation that the head states.</param>
/// <param name="kinds">The heads; <see cref="ColumnKind.Parts"/> counts for released models only.</param>
internal sealed class CellModelsRule(string name, string type, params ImmutableArray<ColumnKind> kinds) : IRelationRule
{
    /// <summary>The rules, one for each relation that heads state.</summary>
    public static IEnumerable<IRelationRule> All { get; } =
    [
        new CellModelsRule("evaluates-cell", RelationTypes.Evaluates, ColumnKind.Targets),
        new CellModelsRule("builds-on-cell", RelationTypes.BuildsOn, ColumnKind.Bases, ColumnKind.Parts),
        new CellModelsRule("trained-on-column", RelationTypes.TrainedOn, ColumnKind.TrainingData, ColumnKind.Data),
        new CellModelsRule("evaluates-on-cell", RelationTypes.EvaluatesOn, ColumnKind.EvaluatedOn, ColumnKind.Environments),
    ];

    private TermKind Kind => type is RelationTypes.Evaluates or RelationTypes.BuildsOn ? TermKind.Model : TermKind.Dataset;

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Named> Spelled(Entry entry, IEnumerable<Claim> read) => read.Select(c => c.To.Named!);

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (SubjectOf(entry) is not { } subject || entry.Mention.Kind == MentionKind.Dataset || entry.Title is { IsSurvey: true })
        {
            yield break;
        }

        foreach (
            var cell in entry.Mention.Cells.Where(c => ColumnHeads.Of(c.Header) is { } head && kinds.Contains(head) && Says(head, entry))
        )
        {
            foreach (var text in CellValues.Of(cell).Where(t => IsName(t, entry, context) && IsMeant(cell, t)))
            {
                var named = new Named(Kind, Kind == TermKind.Model ? entry.Rows.BaseOf(text) : text);
                yield return new Claim(type, subject, NodeRef.Of(named), entry.Quote(cell.Value.QuoteFor(text), this));
            }
        }
    }

    private static NodeRef? SubjectOf(Entry entry) =>
        RowName.Of(entry) is { Kind: TermKind.Model } row ? NodeRef.Of(row)
        : entry.Paper is { } paper ? NodeRef.Of(paper)
        : null;

    // "Dataset" alone does not say what for; beside "Evaluated on" it says training.
    private static bool Says(ColumnKind head, Entry entry) =>
        head switch
        {
            ColumnKind.Parts => entry.Mention.Kind == MentionKind.Model,
            ColumnKind.Data => OpenColumns.IsDecided(entry.Mention),
            _ => true,
        };

    private static bool IsMeant(Cell cell, string text) =>
        CellValues.LabelOf(cell, text) is null or ColumnKind.TrainingData or ColumnKind.Bases or ColumnKind.Parts or ColumnKind.Data;

    private bool IsName(string text, Entry entry, RuleContext context) =>
        type switch
        {
            RelationTypes.Evaluates => CellNames.IsCoinage(text, Kind, context.Lexicon),
            RelationTypes.BuildsOn => CellNames.IsModel(text, context.Lexicon)
                && context.Lexicon.Find(TermKind.Model, text) is not { IsArchitecture: true },
            RelationTypes.TrainedOn => CellNames.IsDataset(text, entry.Mention, context.Lexicon) && !entry.Rows.Has(text),
            _ => entry.Mention.Kind == MentionKind.Model
                ? CellNames.IsDataset(text, entry.Mention, context.Lexicon)
                : CellNames.IsCoinage(text, Kind, context.Lexicon),
        };
}
