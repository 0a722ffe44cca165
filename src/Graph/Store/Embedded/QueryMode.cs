namespace Graph.Store.Embedded;

/// <summary>The word before a query that asks for its plan.</summary>
public static class QueryMode
{
    /// <summary>Asks for the plan alone.</summary>
    public const string Explain = "EXPLAIN";

    /// <summary>Asks for the rows, and the plan with what each step took.</summary>
    public const string Profile = "PROFILE";

    /// <summary>The word, or the empty text, and the query with the word blanked out, so that places in it stay right.</summary>
    public static (string Mode, string Query) Split(string query)
    {
        var trimmed = query.TrimStart();
        foreach (var mode in new[] { Explain, Profile })
        {
            if (
                !trimmed.StartsWith(mode, StringComparison.OrdinalIgnoreCase)
                || trimmed.Length == mode.Length
                || !char.IsWhiteSpace(trimmed[mode.Length])
            )
            {
                continue;
            }

            var start = query.Length - trimmed.Length;
            return (mode, string.Concat(query.AsSpan(0, start), new string(' ', mode.Length), query.AsSpan(start + mode.Length)));
        }

        return ("", query);
    }
}
