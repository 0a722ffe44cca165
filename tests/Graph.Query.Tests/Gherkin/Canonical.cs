using System.Globalization;
using Graph.Query.Values;

namespace Graph.Query.Tests.Gherkin;

/// <summary>Writes values so that equal ones have equal texts: labels and keys sorted, integers apart from floats.</summary>
internal static class Canonical
{
    public static string Of(Value value, bool anyOrder) =>
        value.Kind switch
        {
            ValueKind.Null => "null",
            ValueKind.Boolean => value.AsBoolean ? "true" : "false",
            ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
            ValueKind.Float => Float(value.AsFloat),
            ValueKind.String => Text(value.AsString),
            ValueKind.Date => Text(ValueText.Plain(value)),
            ValueKind.List => List(value.AsList.Select(item => Of(item, anyOrder)), anyOrder),
            ValueKind.Map => Map(value.AsMap, anyOrder),
            ValueKind.Node => Node(value.Graph!.LabelsOf(value.AsId), Map(value.Graph.PropertiesOf(value), anyOrder)),
            ValueKind.Relationship => Relationship(value.Graph!.TypeOf(value.AsId), Map(value.Graph.PropertiesOf(value), anyOrder)),
            _ => Path(value.AsPath, anyOrder),
        };

    public static string Float(double value) =>
        double.IsNaN(value) ? "NaN"
        : value == 0 ? "float 0"
        : "float " + value.ToString("R", CultureInfo.InvariantCulture);

    public static string Text(string text) => "'" + text + "'";

    public static string List(IEnumerable<string> items, bool anyOrder) =>
        "[" + string.Join(", ", anyOrder ? items.Order(StringComparer.Ordinal) : items) + "]";

    public static string Map(IEnumerable<(string Key, string Value)> entries) =>
        "{" + string.Join(", ", entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value}")) + "}";

    public static string Node(IEnumerable<string> labels, string properties) =>
        "(" + string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label)) + " " + properties + ")";

    public static string Relationship(string type, string properties) => "[:" + type + " " + properties + "]";

    private static string Map(MapValue map, bool anyOrder) => Map(map.Entries.Select(e => (e.Key, Of(e.Value, anyOrder))));

    private static string Path(PathValue path, bool anyOrder)
    {
        var text = "<";
        var at = -1;
        foreach (var element in path.Elements)
        {
            var value = Of(element, anyOrder);
            if (element.Kind == ValueKind.Node)
            {
                (text, at) = (text + value, element.AsId);
                continue;
            }

            var forward = element.Graph!.StartOf(element.AsId) == at;
            text += (forward ? "-" : "<-") + value + (forward ? "->" : "-");
        }

        return text + ">";
    }
}
