using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>MDPI: journal, volume, issue and article.</summary>
internal sealed class MdpiScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "mdpi";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["mdpi.com"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) =>
        address.IsAt("mdpi.com") && address.Segments is [{ Length: 9 } journal, var volume, var issue, var article, ..] && journal[4] == '-'
            ? Make($"{journal}/{volume}/{issue}/{article}")
            : null;

    /// <inheritdoc/>
    public override string Address(string value) => "https://www.mdpi.com/" + value;
}
