using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>MICCAI Open Access: <c>miccai-2024/paper/0254_paper.pdf</c> and <c>miccai-2024/151-Paper0254.html</c>.</summary>
internal sealed partial class MiccaiScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "miccai";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["papers.miccai.org", "conferences.miccai.org"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        var paper = address.IsAt("papers.miccai.org") ? Paper().Match(address.Path) : Match.Empty;
        return paper.Success ? Make(paper.Groups[1].Value + "/" + paper.Groups[2].Value) : null;
    }

    [GeneratedRegex("^miccai-([0-9]{4})/(?:paper/|[0-9]+-Paper)([0-9]+)(?:_paper)?[.](?:pdf|html)$", RegexOptions.CultureInvariant)]
    private static partial Regex Paper();

    /// <inheritdoc/>
    public override int? Year(string value) => IdentifierYears.Full(value);
}
