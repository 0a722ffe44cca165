using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A column of a dataset table that holds pre-trained models says what was trained on the row's dataset; a column of a model
/// table with training data, what the row's model was trained on.</summary>
internal sealed class CellTrainedOnRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "trained-on-cell";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Named> Spelled(Entry entry, RuleContext context) =>
        RowName.Of(entry) is { } row ? Read(entry, context).Select(c => row.Kind == TermKind.Dataset ? c.From.Named! : c.To.Named!) : [];

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (RowName.Of(entry) is not { } row)
        {
            yield break;
        }

        foreach (var cell in entry.Mention.Cells.Where(c => IsTraining(c.Header, row.Kind)))
        {
            foreach (
                var text in CellText
                    .Items(cell.Value.Text)
                    .Where(t => NameShape.IsCoinage(t) || context.Lexicon.Find(Other(row.Kind), t) is not null)
            )
            {
                var named = new Named(Other(row.Kind), text);
                var (model, dataset) = row.Kind == TermKind.Dataset ? (named, row) : (row, named);
                yield return new Claim(
                    RelationTypes.TrainedOn,
                    NodeRef.Of(model),
                    NodeRef.Of(dataset),
                    entry.Quote(cell.Value.QuoteFor(text), this)
                );
            }
        }
    }

    private static TermKind Other(TermKind kind) => kind == TermKind.Dataset ? TermKind.Model : TermKind.Dataset;

    private static bool IsTraining(string header, TermKind row) =>
        row == TermKind.Dataset
            ? header.Contains("trained", StringComparison.OrdinalIgnoreCase)
            : header.Contains("train", StringComparison.OrdinalIgnoreCase) && header.Contains("data", StringComparison.OrdinalIgnoreCase);
}
