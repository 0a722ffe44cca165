namespace Graph.Resolve;

/// <summary>The forms in which the ledger refers to things.</summary>
public static class LedgerReference
{
    private static readonly string[] Listed = ["modality:", "repository:", "task:", "venue:", "list:"];

    /// <summary>What a reference means by its form.</summary>
    public static LedgerSubject SubjectOf(string reference) =>
        reference.StartsWith("author:", StringComparison.Ordinal) ? LedgerSubject.Author
        : reference.StartsWith("model:", StringComparison.Ordinal) || reference.StartsWith("dataset:", StringComparison.Ordinal)
            ? LedgerSubject.Name
        : Listed.Any(p => reference.StartsWith(p, StringComparison.Ordinal)) ? LedgerSubject.None
        : LedgerSubject.Paper;

    /// <summary>Whether a reference is an identifier (<c>arxiv:2103.00020</c>) or a place (<c>vlm-in-mia:33</c>) rather than a
    /// title.</summary>
    public static bool IsLiteral(string reference) =>
        reference.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon + 1 < reference.Length
        && !reference.Any(char.IsWhiteSpace);
}
