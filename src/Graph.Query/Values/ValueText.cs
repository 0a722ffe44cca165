using System.Globalization;
using System.Text;

namespace Graph.Query.Values;

/// <summary>Values as literals of the query language, for people: tables, messages and <see cref="Value.ToString"/>.</summary>
public static class ValueText
{
    /// <summary>The literal: texts in quotes, nodes as <c>(:Label {key: value})</c>.</summary>
    public static string Literal(Value value) => value.Kind == ValueKind.String ? Quoted(value.AsString) : Plain(value);

    /// <summary>As <see cref="Literal"/>, but a text stands without quotes.</summary>
    public static string Plain(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => "null",
            ValueKind.Boolean => value.AsBoolean ? "true" : "false",
            ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
            ValueKind.Float => FloatText.Of(value.AsFloat),
            ValueKind.String => value.AsString,
            ValueKind.Date => value.AsDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ValueKind.List => "[" + string.Join(", ", value.Items.Select(Literal)) + "]",
            ValueKind.Map => Map(value.AsMap),
            ValueKind.Node => "(" + Node(value) + ")",
            ValueKind.Relationship => "[" + Relationship(value) + "]",
            _ => Path(value.AsPath),
        };

    private static string Quoted(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    private static string Map(MapValue map) => "{" + string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Literal(e.Value)}")) + "}";

    private static string Node(Value node)
    {
        var labels = string.Concat(node.Graph!.LabelsOf(node.AsId).Select(label => ":" + label));
        return Joined(labels, node.Graph.PropertiesOf(node));
    }

    private static string Relationship(Value relationship) =>
        Joined(":" + relationship.Graph!.TypeOf(relationship.AsId), relationship.Graph.PropertiesOf(relationship));

    private static string Joined(string head, MapValue properties) =>
        properties.Count == 0 ? head
        : head.Length == 0 ? Map(properties)
        : head + " " + Map(properties);

    private static string Path(PathValue path)
    {
        var text = new StringBuilder("<");
        var previous = path.NodeIds[0];
        foreach (var element in path.Elements)
        {
            if (element.Kind == ValueKind.Node)
            {
                text.Append('(').Append(Node(element)).Append(')');
                previous = element.AsId;
                continue;
            }

            var forward = path.Graph.StartOf(element.AsId) == previous;
            text.Append(forward ? "-[" : "<-[").Append(Relationship(element)).Append(forward ? "]->" : "]-");
        }

        return text.Append('>').ToString();
    }
}
