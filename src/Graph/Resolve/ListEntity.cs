using Graph.Knowledge;
using Graph.Model;
using Graph.Read;

namespace Graph.Resolve;

/// <summary>Makes the node of a list.</summary>
internal static class ListEntity
{
    /// <summary>The key of a source's list.</summary>
    public static string KeyOf(Extraction extraction) => "list:" + extraction.Source.Id;

    /// <summary>The node.</summary>
    /// <param name="extraction">What was read from the source.</param>
    /// <param name="known">What is known of the source; null for a source that the registry does not have.</param>
    public static Entity Of(Extraction extraction, SourceEntry? known)
    {
        var title = known?.Title ?? extraction.Title?.Text ?? extraction.Source.Id;
        var properties = PropertyMap
            .Empty.With("title", title)
            .With("url", known?.Url)
            .With("source", extraction.Source.Id)
            .With("entries", extraction.Mentions.Length);
        return new(KeyOf(extraction), [Labels.Survey, Labels.List], title, properties);
    }
}
