using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>A link to a repository leads to the code, weights or data of what the entry is about.</summary>
internal sealed class CodeLinkRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "code-link";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public bool ReadsField => true;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        var links = entry.Mention.Links;
        var subject =
            entry.Paper is { } paper ? NodeRef.Of(paper)
            : RowName.Of(entry) is { } row ? NodeRef.Of(row)
            : (NodeRef?)null;
        for (var i = 0; subject is not null && i < Math.Min(links.Length, entry.Resolved.RepositoryKeys.Length); i++)
        {
            if (
                entry.Resolved.RepositoryKeys[i] is { } repository
                && links[i].Kind is not (LinkKind.Paper or LinkKind.Other or LinkKind.Video)
            )
            {
                yield return new Claim(RelationTypes.HasCode, subject.Value, NodeRef.Of(repository), entry.Quote(links[i].Quote, this));
            }
        }
    }
}
