using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A row of a model or dataset table that names a paper says that the paper introduces the row's thing.</summary>
internal sealed class CellIntroducesRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "introduces-cell";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public RulePhase Phase => RulePhase.Rows;

    /// <inheritdoc/>
    public IEnumerable<Named> Spelled(Entry entry, IEnumerable<Claim> read) => RowName.Of(entry) is { } named ? [named] : [];

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (RowName.Of(entry) is not { } named)
        {
            yield break;
        }

        if (named.Introducer is { } paper)
        {
            yield return new Claim(
                RelationTypes.Introduces,
                NodeRef.Of(paper),
                NodeRef.Of(named),
                entry.Quote(entry.Name!.Quotes[0], this)
            );
        }
    }
}
