using Graph.Read.Prose.Cut;

namespace Graph.Read.Prose.Rules;

/// <summary>Cells that give figures.</summary>
internal static class Numbers
{
    private const int MostRows = 200;
    private const int LongestNumber = 16;
    private const int LongestCount = 4;

    /// <summary>Whether a column holds figures of results: with a decimal point, or whole ones beside a column of such.</summary>
    public static bool IsColumn(ProseTable table, int column) =>
        Has(table, column, IsDecimal) || (Has(table, column, IsWhole) && Has(table, IsDecimal));

    /// <summary>Whether a table holds figures with a decimal point.</summary>
    public static bool Has(ProseTable table) => Has(table, IsDecimal);

    private static bool Has(ProseTable table, Func<string, bool> isNumber) =>
        table.Rows.Take(MostRows).Any(r => r.Cells.Any(c => isNumber(c.Text)));

    private static bool Has(ProseTable table, int column, Func<string, bool> isNumber) =>
        table.Rows.Take(MostRows).Any(r => column < r.Cells.Length && isNumber(r.Cells[column].Text));

    private static bool IsDecimal(string text) =>
        Bare(text) is { Length: > 0 and < LongestNumber } bare && char.IsAsciiDigit(bare[0]) && bare.Contains('.');

    private static bool IsWhole(string text) =>
        Bare(text) is { Length: > 0 and <= LongestCount } bare && !bare.ContainsAnyExceptInRange('0', '9');

    private static ReadOnlySpan<char> Bare(string text) => text.AsSpan().Trim(" *%~").TrimStart('±');
}
