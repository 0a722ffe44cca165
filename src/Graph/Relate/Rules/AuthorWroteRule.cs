using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>The authors that an entry lists wrote its paper.</summary>
internal sealed class AuthorWroteRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "authors";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public bool ReadsField => true;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        var authors = entry.Mention.Authors;
        for (var i = 0; entry.Paper is { } paper && i < Math.Min(authors.Length, entry.Resolved.AuthorKeys.Length); i++)
        {
            yield return new Claim(
                RelationTypes.Wrote,
                NodeRef.Of(entry.Resolved.AuthorKeys[i]),
                NodeRef.Of(paper),
                entry.Quote(authors[i].Quotes[0], this),
                PropertyMap.Empty.With("position", i + 1)
            );
        }
    }
}
