using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge;

/// <summary>The one way from a text to YAML: what comes back keeps its lines and columns.</summary>
public static class YamlText
{
    /// <summary>The top node of the first document; null for a text without one.</summary>
    /// <exception cref="YamlException">The text is not YAML; its start says where.</exception>
    public static YamlNode? Root(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    /// <summary>The text of a field of a mapping; null where the field is missing, empty or no text.</summary>
    public static string? Text(YamlMappingNode map, string field) =>
        map.Children.TryGetValue(field, out var node) && node is YamlScalarNode { Value: { Length: > 0 } value } ? value : null;
}
