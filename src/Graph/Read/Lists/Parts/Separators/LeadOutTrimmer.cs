namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Leaves out the words that lead to what is set in another style: <c>… . In</c> and <c>…, in</c> lead to a venue.</summary>
internal static class LeadOutTrimmer
{
    /// <summary>Where the words end without it.</summary>
    public static int Trim(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start).TrimEnd(" :\t\n");
        if (!words.EndsWith(" in", StringComparison.OrdinalIgnoreCase))
        {
            return end;
        }

        var before = words[..^3].TrimEnd();
        return before is [.., '.' or ',' or '?' or '!' or '”' or '"'] ? start + before.Length : end;
    }
}
