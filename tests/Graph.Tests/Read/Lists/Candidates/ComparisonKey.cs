using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Graph.Tests.Read.Lists.Candidates;

/// <summary>What two values are compared by: the same rules as for the annotated lists.</summary>
internal static class ComparisonKey
{
    /// <summary>The letters and digits, without case, diacritics and compatibility forms; the empty text for none.</summary>
    public static string OfText(string? text) =>
        string.Concat(
            WebUtility
                .HtmlDecode(text ?? "")
                .Normalize(NormalizationForm.FormKD)
                .ToLowerInvariant()
                .EnumerateRunes()
                .Where(Rune.IsLetterOrDigit)
        );

    /// <summary>The letters in any order, so that "Lindholm, K." is "K. Lindholm".</summary>
    public static string OfPerson(string name) => string.Concat(OfText(name).Where(char.IsLetter).Order());

    /// <summary>The address without a slash at its end; the empty text for none.</summary>
    public static string OfUrl(string? url) => (url ?? "").TrimEnd('/');

    /// <summary>A list of keys as one.</summary>
    public static string OfList(IEnumerable<string> items, Func<string, string> key) => string.Join('\n', items.Select(key));

    /// <summary>A whole number; the empty text for none.</summary>
    public static string OfYear(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The key of an expected value, whatever its form.</summary>
    /// <param name="value">A text, a number, a list of texts or null.</param>
    /// <param name="key">The key of a text.</param>
    public static string Of(JsonElement value, Func<string, string> key) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array => OfList(value.EnumerateArray().Select(item => item.GetString()!), key),
            _ => key(value.GetString()!),
        };
}
