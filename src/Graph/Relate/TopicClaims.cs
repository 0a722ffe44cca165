using Graph.Model;
using Graph.Relate.Rules;

namespace Graph.Relate;

/// <summary>How the topics of lists hang together, and which tasks they are about: what their headings say.</summary>
internal static class TopicClaims
{
    private const string ParentRule = "topic-parent";
    private const string TaskRule = "topic-task";

    /// <summary>The claims of all topics that entries stand under, and of the topics that hold those.</summary>
    public static IEnumerable<Claim> Of(IEnumerable<Entry> entries)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            for (var topic = entry.Topic; topic is not null && done.Add(topic.Key); topic = topic.Parent)
            {
                foreach (var claim in Of(topic, entry))
                {
                    yield return claim;
                }
            }
        }
    }

    private static IEnumerable<Claim> Of(ListTopic topic, Entry entry)
    {
        var from = NodeRef.Of(topic.Key);
        if (topic.Parent is { } parent)
        {
            yield return new Claim(RelationTypes.SubtopicOf, from, NodeRef.Of(parent.Key), Quote(topic, entry, ParentRule));
        }

        foreach (var task in HeadingTasks.Find(topic.Heading, isTitle: false, entry))
        {
            yield return new Claim(RelationTypes.About, from, NodeRef.Of(task), Quote(topic, entry, TaskRule));
        }
    }

    private static Evidence Quote(ListTopic topic, Entry entry, string rule) =>
        new(entry.Mention.Source, topic.Heading.Quote.Line, topic.Heading.Quote.Line, topic.Heading.Quote.Words, rule);
}
