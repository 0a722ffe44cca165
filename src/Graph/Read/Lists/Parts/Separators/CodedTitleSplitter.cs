namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Splits what opens with year and venue as file names have them: <c>19-NSDI-A Title of Words</c>. A title follows, though it may
/// look like a name.</summary>
internal static class CodedTitleSplitter
{
    /// <summary>Adds the code, and the spans of what follows it; false, and nothing added, where the words open otherwise.</summary>
    public static bool TrySplit(string text, int start, int end, List<PartSpan> spans)
    {
        if (YearVenuePrefix.Find(text, start, end) is not { } prefix)
        {
            return false;
        }

        spans.Add(prefix.Code);
        var before = spans.Count;
        SeparatorSplitter.Split(text, SeparatorFinder.SkipSpaces(text, prefix.Title, end), end, spans);
        if (spans.Count == before + 1 && spans[^1].Classification.Role == PartRole.Authors)
        {
            spans[^1] = spans[^1] with { Classification = Classification.Unknown };
        }

        return true;
    }
}
