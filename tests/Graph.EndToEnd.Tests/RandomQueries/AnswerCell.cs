using System.Globalization;
using System.Text.Json;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Writes JSON of a row so that equal values have equal texts.</summary>
internal static class AnswerCell
{
    private static readonly string[] Identity = ["elementId", "startNodeElementId", "endNodeElementId"];

    private const double Large = 1 << 24;
    private const double Small = 1e-3;

    /// <summary>The one form. Floats are cut to 12 digits: sums in another order differ in the last ones. Of some large and small ones
    /// the server's JSON has 8 digits.</summary>
    /// <param name="value">The value.</param>
    /// <param name="anyOrder">Whether elements of lists are sorted.</param>
    public static string Of(JsonElement value, bool anyOrder) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => List(value, anyOrder),
            JsonValueKind.Object =>
                $"{{{string.Join(", ", value.EnumerateObject().Where(p => !Identity.Contains(p.Name)).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}: {Of(p.Value, anyOrder || p.Name == "labels")}"))}}}",
            JsonValueKind.Number when value.GetRawText().AsSpan().IndexOfAny(".eE") >= 0 => "float " + Float(value.GetDouble()),
            _ => value.GetRawText() is ['"', ..] ? $"'{value.GetString()}'" : value.GetRawText(),
        };

    // The sign of zero is not compared.
    private static string Float(double value) =>
        value == 0 ? "0" : value.ToString(Math.Abs(value) is >= Small and < Large ? "G12" : "G7", CultureInfo.InvariantCulture);

    private static string List(JsonElement list, bool anyOrder)
    {
        var items = list.EnumerateArray().Select(item => Of(item, anyOrder));
        return $"[{string.Join(", ", anyOrder ? items.Order(StringComparer.Ordinal) : items)}]";
    }
}
