using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate;

/// <summary>A section of a list, as the node that it becomes.</summary>
/// <param name="Key">Its key: the list, and the words of the headings from the outermost topic to it.</param>
/// <param name="Path">The topics from the outermost to it, as the list writes them.</param>
/// <param name="Heading">The first heading that names it.</param>
/// <param name="Parent">The section that holds it; null for an outermost one.</param>
internal sealed record ListTopic(string Key, ImmutableArray<string> Path, Heading Heading, ListTopic? Parent)
{
    /// <summary>Its name.</summary>
    public string Name => Path[^1];

    /// <summary>The node.</summary>
    /// <param name="list">The id of the list that it is a section of.</param>
    public Entity ToEntity(string list) =>
        new(Key, [Labels.Topic], Name, PropertyMap.Empty.With("list", list).With("path", Path).With("level", Path.Length));
}
