using System.Globalization;
using Graph.Knowledge;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Read.ModelCards;

/// <summary>Reads YAML that others wrote: names of fields in any case, a text where a list is due, nothing where something is
/// due.</summary>
internal static class YamlFields
{
    // Larger or deeper than any card; the parser walks down recursively and must not be led too deep.
    private const int LongestText = 4_000_000;
    private const int DeepestLine = 60;

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">Why it could not be read, with its line; null where it could.</param>
    /// <returns>The top node; null where there is none or it could not be read.</returns>
    public static YamlNode? Parse(string text, out (int Line, string Message)? problem)
    {
        problem = null;
        if (text.Length > LongestText || IsTooDeep(text))
        {
            problem = (1, "The fields are larger or more deeply nested than a card's can be; they were left.");
            return null;
        }

        try
        {
            return YamlText.Root(text.Replace("\0", "", StringComparison.Ordinal));
        }
        catch (YamlException error)
        {
            problem = ((int)error.Start.Line, $"The fields are not YAML ({error.Message}); they were left.");
            return null;
        }
    }

    /// <summary>The value of a field; null where there is no such field.</summary>
    public static YamlNode? Field(this YamlNode? node, string name) =>
        node is YamlMappingNode mapping
            ? mapping
                .Children.FirstOrDefault(c =>
                    c.Key is YamlScalarNode { Value: { } key } && key.Equals(name, StringComparison.OrdinalIgnoreCase)
                )
                .Value
            : null;

    /// <summary>The members of a list, or the one value that stands in its place; nothing where there is neither.</summary>
    public static IEnumerable<YamlNode> Items(this YamlNode? node) =>
        node switch
        {
            YamlSequenceNode list => list.Children,
            YamlScalarNode scalar when Words(scalar).Length > 0 => [scalar],
            YamlMappingNode mapping => [mapping],
            _ => [],
        };

    /// <summary>The text of a scalar; empty where it is not a scalar, or says that there is nothing.</summary>
    public static string Words(this YamlNode? node) =>
        node is YamlScalarNode { Value: { } text }
        && text.Trim() is var bare
        && bare is not ("null" or "~" or "None" or "none" or "N/A" or "n/a")
            ? bare
            : string.Empty;

    /// <summary>The line that a node stands on, from 1.</summary>
    public static int Line(this YamlNode node) => Convert.ToInt32(node.Start.Line, CultureInfo.InvariantCulture);

    // Brackets open, hyphens nest: a line with many of them leads deep.
    private static bool IsTooDeep(string text)
    {
        var depth = 0;
        var onLine = 0;
        foreach (var c in text)
        {
            depth +=
                c is '[' or '{' ? 1
                : c is ']' or '}' ? -1
                : 0;
            depth = Math.Max(depth, 0);
            onLine =
                c == '\n'
                    ? 0
                    : onLine
                        + (
                            c is '-' or '?' && onLine >= 0 ? 1
                            : c is ' ' or '-' or '?' ? 0
                            : -1_000_000
                        );
            if (depth > DeepestLine || onLine > DeepestLine)
            {
                return true;
            }
        }

        return false;
    }
}
