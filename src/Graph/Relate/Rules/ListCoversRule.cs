using Graph.Knowledge.Identifiers;
using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>A list covers what its entries are about: the paper, and of a row the model or dataset.</summary>
internal sealed class ListCoversRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "entry";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry.List is not { } list)
        {
            yield break;
        }

        var mention = entry.Mention;
        if (entry.Paper is { } paper)
        {
            yield return Covers(entry, list, NodeRef.Of(paper), (mention.Title ?? entry.Name)?.Quotes[0] ?? mention.Links[0].Quote);
        }

        if (entry.Name is { } name && mention.Kind != MentionKind.Paper)
        {
            yield return Covers(entry, list, NodeRef.Of(RowName.Of(entry)!), name.Quotes[0]);
        }
    }

    // One row of the lists that COVERS carries parallel to its evidence.
    private Claim Covers(Entry entry, string list, NodeRef to, Quote words)
    {
        var mention = entry.Mention;
        var link = mention.Links.FirstOrDefault(l => l.Kind == LinkKind.Paper)?.Url ?? mention.Links.FirstOrDefault()?.Url;
        var properties = PropertyMap
            .Empty.With("sections", mention.Section.IsEmpty ? null : mention.Section[^1].Text)
            .With("titles", mention.Title?.Text)
            .With("venues", mention.Venue?.Text)
            .With("years", mention.Year)
            .With("links", link)
            .With("ids", link is not null && IdentifierSchemes.Read(link) is { } identifier ? identifier.ToString() : null)
            .With("venueKeys", entry.Resolved.VenueKey);
        return new Claim(RelationTypes.Covers, NodeRef.Of(list), to, entry.Quote(words, this), properties);
    }
}
