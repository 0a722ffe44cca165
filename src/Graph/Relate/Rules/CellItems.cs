namespace Graph.Relate.Rules;

/// <summary>The items of a table cell.</summary>
internal static class CellItems
{
    /// <summary>What a cell lists, between slashes, commas, semicolons and line breaks. A cell that says nothing (<c>/</c>, <c>-</c>)
    /// lists nothing.</summary>
    public static IEnumerable<string> Of(string cell) =>
        cell.Split(['/', ',', ';', '|', '&', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(t => t.Any(char.IsLetter));
}
