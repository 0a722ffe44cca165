using Graph.Knowledge;
using Graph.Model;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>A cell under a header such as domain or modality names the kind of image of the row's dataset or paper.</summary>
internal sealed class CellModalityRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "modality-cell";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        var subject =
            RowName.Of(entry) is { Kind: TermKind.Dataset } row ? NodeRef.Of(row)
            : entry.Paper is { } paper ? NodeRef.Of(paper)
            : (NodeRef?)null;
        if (subject is null)
        {
            return [];
        }

        var claims =
            from cell in entry.Mention.Cells
            where IsModality(cell.Header)
            from match in entry.Vocabulary.ModalityCells.Find(WordSplitter.Split(cell.Value.Text)).DistinctBy(m => m.Term)
            select new Claim(RelationTypes.InModality, subject.Value, NodeRef.Of(match.Term), entry.Quote(cell.Value.Quotes[0], this));
        return claims;
    }

    private static bool IsModality(string header) =>
        header.Contains("modalit", StringComparison.OrdinalIgnoreCase)
        || header.Contains("domain", StringComparison.OrdinalIgnoreCase)
        || header.Contains("image type", StringComparison.OrdinalIgnoreCase);
}
