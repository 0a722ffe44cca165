using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>The innermost section of its list that an entry stands in is a topic of what the entry is about.</summary>
internal sealed class ListedUnderRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "topic-section";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry.Topic is not { } topic)
        {
            yield break;
        }

        // The heading that stands over this entry, where several have the topic's words.
        var heading = entry.Mention.Section.LastOrDefault(h => h.Text == topic.Heading.Text) ?? topic.Heading;
        var to = NodeRef.Of(topic.Key);
        if (entry.Paper is { } paper)
        {
            yield return new Claim(RelationTypes.ListedUnder, NodeRef.Of(paper), to, entry.Quote(heading.Quote, this));
        }

        if (RowName.Of(entry) is { } row)
        {
            yield return new Claim(RelationTypes.ListedUnder, NodeRef.Of(row), to, entry.Quote(heading.Quote, this));
        }
    }
}
