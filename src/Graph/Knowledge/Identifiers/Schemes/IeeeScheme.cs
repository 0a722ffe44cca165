using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>IEEE Xplore: the article's number.</summary>
internal sealed class IeeeScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "ieee";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["ieeexplore.ieee.org"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("ieeexplore.ieee.org"))
        {
            return null;
        }

        var at = Array.IndexOf(address.Segments, "document");
        var number = at >= 0 && at + 1 < address.Segments.Length ? address.Segments[at + 1] : address.Parameter("arnumber");
        return number?.TrimStart('0') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit) ? Make(digits) : null;
    }

    /// <inheritdoc/>
    public override string Address(string value) => "https://ieeexplore.ieee.org/document/" + value;
}
