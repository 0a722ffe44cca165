using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge;

/// <summary>The YAML files of <c>seeds/vocabulary</c>: those that came with the program, or those of a folder that stands in for
/// them.</summary>
public static class VocabularyFile
{
    /// <summary>Reads a file's top node.</summary>
    /// <param name="name">The file's name without folder, such as <c>venues.yaml</c>.</param>
    /// <param name="folder">A folder whose file of that name wins over the one that came with the program; null for none.</param>
    /// <returns>The top node and the place to name in messages; the node is null for an empty file.</returns>
    /// <exception cref="VocabularyException">There is no such file, or it is not YAML.</exception>
    public static (YamlNode? Root, string Place) Read(string name, string? folder)
    {
        var (place, text) = ReadText(name, folder);
        return (Parse(text, place), place);
    }

    /// <summary>The top node of a text; null for an empty one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The file, for messages.</param>
    /// <exception cref="VocabularyException">The text is not YAML.</exception>
    public static YamlNode? Parse(string text, string place)
    {
        try
        {
            return YamlText.Root(text);
        }
        catch (YamlException error)
        {
            throw new VocabularyException($"{place}({error.Start.Line},{error.Start.Column}): this is no YAML: {error.Message}", error);
        }
    }

    /// <summary>Reads a file's text.</summary>
    /// <param name="name">The file's name without folder.</param>
    /// <param name="folder">A folder whose file of that name wins over the one that came with the program; null for none.</param>
    /// <returns>The place to name in messages, and the text.</returns>
    /// <exception cref="VocabularyException">There is no such file.</exception>
    public static (string Place, string Text) ReadText(string name, string? folder)
    {
        var path = folder is null ? null : Path.Combine(folder, name);
        var outside = path is not null && File.Exists(path);
        using var reader = outside ? new StreamReader(path!) : OpenOwn(name);
        return (outside ? path!.Replace('\\', '/') : "vocabulary/" + name, reader.ReadToEnd());
    }

    /// <summary>The names of the files that came with the program and of those in folders, without ending, sorted.</summary>
    public static IEnumerable<string> Names(params string?[] folders)
    {
        var own = typeof(VocabularyFile)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("vocabulary/", StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(n => n["vocabulary/".Length..]);
        var others = folders
            .Where(f => f is not null && Directory.Exists(f))
            .SelectMany(f => Directory.EnumerateFiles(f!, "*.yaml"))
            .Select(f => Path.GetFileName(f));
        return own.Concat(others).Select(n => n[..^".yaml".Length]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>The pairs of a mapping, in the order of the file.</summary>
    /// <param name="node">The node; null counts as a mapping without pairs.</param>
    /// <param name="place">The file, for messages.</param>
    /// <param name="expected">What the mapping holds, for messages.</param>
    /// <exception cref="VocabularyException">The node is something else.</exception>
    public static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Mapping(YamlNode? node, string place, string expected) =>
        node switch
        {
            null or YamlScalarNode { Value: "" or null } => [],
            YamlMappingNode mapping => mapping.Children,
            _ => throw Wrong(node, place, "something else", $"a mapping: {expected}"),
        };

    /// <summary>The texts of a list of texts.</summary>
    /// <exception cref="VocabularyException">The node is something else.</exception>
    public static IEnumerable<string> Texts(YamlNode node, string place) =>
        node is YamlSequenceNode list
            ? list.Children.Select(c => Text(c, place))
            : throw Wrong(node, place, "something else", "a list of texts");

    /// <summary>The text of a scalar.</summary>
    /// <exception cref="VocabularyException">The node is something else.</exception>
    public static string Text(YamlNode node, string place) =>
        node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Wrong(node, place, "something else", "a text");

    /// <summary>What to throw where a node is not what it should be.</summary>
    public static VocabularyException Wrong(YamlNode node, string place, string found, string expected) =>
        new($"{place}({node.Start.Line},{node.Start.Column}): found {found}, expected {expected}.");

    private static StreamReader OpenOwn(string name)
    {
        var stream =
            typeof(VocabularyFile).Assembly.GetManifestResourceStream("vocabulary/" + name)
            ?? throw new VocabularyException($"There is no vocabulary file '{name}'.");
        return new StreamReader(stream);
    }
}
