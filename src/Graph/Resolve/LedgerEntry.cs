using System.Collections.Immutable;

namespace Graph.Resolve;

/// <summary>A decision: all of these are one (same), or no two of them are (never).</summary>
/// <param name="Same">True for same, false for never.</param>
/// <param name="References">What is meant, at least two: a title, an identifier such as <c>arxiv:2103.00020</c>, an entity's key
/// such as <c>author:wei-wang</c>, or a place such as <c>vlm-in-mia:33</c>.</param>
/// <param name="Reason">Why, as a person wrote it; never empty.</param>
/// <param name="Line">Its line in the ledger, from 1.</param>
public sealed record LedgerEntry(bool Same, ImmutableArray<string> References, string Reason, int Line)
{
    /// <summary>What the decision is about.</summary>
    public LedgerSubject Subject
    {
        get
        {
            var first = LedgerReference.SubjectOf(References[0]);
            return References.All(r =>
                LedgerReference.SubjectOf(r) == first && (first != LedgerSubject.Name || KindOf(r) == KindOf(References[0]))
            )
                ? first
                : LedgerSubject.None;
        }
    }

    private static string KindOf(string reference) => reference[..reference.IndexOf(':', StringComparison.Ordinal)];
}
