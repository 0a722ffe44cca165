namespace Graph.Resolve.Identifiers;

/// <summary>OpenReview: <c>forum?id=…</c>, <c>pdf?id=…</c>. The id's case matters.</summary>
internal static class OpenReviewRule
{
    public static Identifier? Read(WebAddress address) =>
        address.IsAt("openreview.net") && address.Parameter("id") is { Length: > 0 } id && !id.Contains('/', StringComparison.Ordinal)
            ? new("openreview", id)
            : null;
}
