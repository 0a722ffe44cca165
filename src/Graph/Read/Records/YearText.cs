namespace Graph.Read.Records;

/// <summary>The year of a record.</summary>
internal static class YearText
{
    /// <summary>The year at the beginning of a year or date; null where there is none.</summary>
    public static FieldText? Of(string? date) =>
        date is { Length: >= 4 } && date.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && date[0] is '1' or '2'
            ? FieldText.Of(date[..4])
            : null;
}
