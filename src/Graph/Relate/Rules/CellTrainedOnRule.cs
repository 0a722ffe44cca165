using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A column of a dataset table that holds pre-trained models says what was trained on the row's dataset.</summary>
internal sealed class CellTrainedOnRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "trained-on-cell";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Named> Spelled(Entry entry, IEnumerable<Claim> read) => read.Select(c => c.From.Named!);

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (RowName.Of(entry) is not { Kind: TermKind.Dataset } row)
        {
            yield break;
        }

        foreach (var cell in entry.Mention.Cells.Where(c => c.Header.Contains("trained", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var text in CellItems.Of(cell.Value.Text).Where(t => IsModel(t, context)))
            {
                var named = new Named(TermKind.Model, text);
                yield return new Claim(
                    RelationTypes.TrainedOn,
                    NodeRef.Of(named),
                    NodeRef.Of(row),
                    entry.Quote(cell.Value.QuoteFor(text), this)
                );
            }
        }
    }

    private static bool IsModel(string text, RuleContext context) =>
        NameShape.IsCoinage(text) || context.Lexicon.Find(TermKind.Model, text) is not null;
}
