namespace Graph.Resolve;

/// <summary>The forms in which the ledger refers to things.</summary>
public static class LedgerReference
{
    private static readonly string[] OtherEntities = ["author:", "dataset:", "model:", "modality:", "repository:", "task:", "venue:"];

    /// <summary>Whether a reference is the key of an entity that is no paper.</summary>
    public static bool IsOtherEntity(string reference) => OtherEntities.Any(p => reference.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Whether a reference is an identifier (<c>arxiv:2103.00020</c>) or a place (<c>vlm-in-mia:33</c>) rather than a title.</summary>
    public static bool IsLiteral(string reference) =>
        reference.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon + 1 < reference.Length && !reference.Any(char.IsWhiteSpace);
}
