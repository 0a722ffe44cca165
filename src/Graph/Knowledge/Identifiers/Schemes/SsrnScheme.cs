using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>SSRN: the abstract's number.</summary>
internal sealed class SsrnScheme : IdentifierScheme
{
    /// <summary>The scheme's name.</summary>
    public const string Id = "ssrn";

    /// <inheritdoc/>
    public override string Name => Id;

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["ssrn.com", "papers.ssrn.com"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("ssrn.com"))
        {
            return null;
        }

        var number =
            address.Parameter("abstract_id")
            ?? address.Parameter("abstractid")
            ?? address.Segments.FirstOrDefault(s => s.StartsWith("abstract=", StringComparison.Ordinal))?["abstract=".Length..];
        return number is { Length: > 0 } && number.All(char.IsAsciiDigit) ? Make(number) : null;
    }

    /// <inheritdoc/>
    public override string Address(string value) => "https://ssrn.com/abstract=" + value;
}
