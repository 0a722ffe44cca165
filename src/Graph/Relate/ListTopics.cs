using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Resolve;
using Graph.Text;

namespace Graph.Relate;

/// <summary>The topics of a list: its own order, in any field and language. Sections of one list whose headings have the same words from
/// the outermost on are one topic; topics of two lists never are.</summary>
internal sealed class ListTopics
{
    private readonly Dictionary<string, ListTopic> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Mention, ListTopic?> _ofMention = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the topics of a source; a file of records has none.</summary>
    public ListTopics(ResolvedSource source)
    {
        Source = source.Extraction.Source.Id;
        if (source.ListKey is null)
        {
            return;
        }

        var title = DocumentTitle(source);
        foreach (var (mention, _) in source.Mentions)
        {
            ListTopic? topic = null;
            foreach (var heading in mention.Section.Where(h => h.Quote.Line != title))
            {
                topic = Below(topic, heading);
            }

            _ofMention[mention] = topic;
        }
    }

    /// <summary>The id of the source.</summary>
    public string Source { get; }

    /// <summary>All topics, sorted by key.</summary>
    public IEnumerable<ListTopic> All => _byKey.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Value);

    /// <summary>The innermost topic that an entry stands under; null where none of its headings names one.</summary>
    public ListTopic? Of(Mention mention) => _ofMention.GetValueOrDefault(mention);

    private ListTopic? Below(ListTopic? parent, Heading heading)
    {
        if (TopicHeading.Read(heading.Text) is not { } name || Slug(name) is not { Length: > 0 } slug)
        {
            return parent;
        }

        // "Attack Papers 2021" below "Attack" adds a year and no topic.
        if (parent is not null && Slug(parent.Name) == slug)
        {
            return parent;
        }

        var key = parent is null ? $"topic:{Source}/{slug}" : $"{parent.Key}/{slug}";
        if (!_byKey.TryGetValue(key, out var topic))
        {
            ImmutableArray<string> above = parent?.Path ?? [];
            _byKey.Add(key, topic = new ListTopic(key, above.Add(name), heading, parent));
        }

        return topic;
    }

    private static string Slug(string name) => FoldedText.Of(name).Replace(' ', '-');

    // The heading on the first level that every entry stands below and that the document begins with.
    private static int? DocumentTitle(ResolvedSource source)
    {
        var outermost = source
            .Mentions.Select(m => m.Mention.Section is [{ Level: 1 } first, ..] ? first.Quote.Line : 0)
            .Distinct()
            .ToArray();
        return outermost is [> 0 and var line] && source.Extraction.Title?.Quotes[0].Line == line ? line : null;
    }
}
