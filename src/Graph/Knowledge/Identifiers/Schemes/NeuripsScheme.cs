using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>NeurIPS proceedings: the hash of a paper, in earlier years its number.</summary>
internal sealed partial class NeuripsScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "neurips";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["proceedings.neurips.cc", "papers.nips.cc", "papers.neurips.cc", "nips.cc"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("neurips.cc") && !address.IsAt("nips.cc"))
        {
            return null;
        }

        var paper = Paper().Match(address.Path);
        return paper.Success ? Make(paper.Groups[1].Value.ToLowerInvariant()) : null;
    }

    [GeneratedRegex("paper/(?:[0-9]{4}/(?:hash|file)/)?([0-9a-f]{32}|[0-9]{2,5})-", RegexOptions.CultureInvariant)]
    private static partial Regex Paper();
}
