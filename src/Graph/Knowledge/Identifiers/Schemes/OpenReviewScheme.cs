using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>OpenReview: <c>forum?id=…</c>, <c>pdf?id=…</c>. The id's case matters.</summary>
internal sealed class OpenReviewScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "openreview";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["openreview.net"];

    /// <inheritdoc/>
    public override bool IsArchive => true;

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) =>
        address.IsAt("openreview.net") && address.Parameter("id") is { Length: > 0 } id && !id.Contains('/', StringComparison.Ordinal)
            ? Make(id)
            : null;

    /// <inheritdoc/>
    public override string Address(string value) => "https://openreview.net/forum?id=" + Uri.EscapeDataString(value);
}
