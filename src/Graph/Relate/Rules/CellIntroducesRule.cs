using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>A row of a model or dataset table that names a paper says that the paper introduces the row's thing.</summary>
internal sealed class CellIntroducesRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "introduces-cell";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (RowName.Of(entry) is not { } named)
        {
            yield break;
        }

        context.Names.Spell(named);
        if (named.Introducer is { } paper)
        {
            context.Introduce(entry, named);
            yield return new Claim(
                RelationTypes.Introduces,
                NodeRef.Of(paper),
                NodeRef.Of(named),
                entry.Quote(entry.Name!.Quotes[0], this)
            );
        }
    }
}
