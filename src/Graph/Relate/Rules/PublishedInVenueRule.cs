using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>The venue that an entry, its parent or its heading names published its paper.</summary>
internal sealed class PublishedInVenueRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "venue";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public bool ReadsField => true;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry is { Paper: { } paper, Resolved.VenueKey: { } venue, Mention.Venue: { } words })
        {
            yield return new Claim(
                RelationTypes.PublishedIn,
                NodeRef.Of(paper),
                NodeRef.Of(venue),
                entry.Quote(words.Quotes[0], this),
                PropertyMap.Empty.With("year", entry.Mention.Year)
            );
        }
    }
}
