using System.Text.RegularExpressions;

namespace Graph.Knowledge.Identifiers;

/// <summary>The year in the name of a file of proceedings: <c>wang_tienet_cvpr_2018</c>, <c>eccv_2022/…</c>.</summary>
internal static partial class YearInName
{
    /// <summary>The year; null where the name has none.</summary>
    public static int? Of(string name) => Year().Match(name) is { Success: true } year ? IdentifierYears.Full(year.Groups[1].Value) : null;

    [GeneratedRegex("_((?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
