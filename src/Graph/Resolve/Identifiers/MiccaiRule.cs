using System.Text.RegularExpressions;

namespace Graph.Resolve.Identifiers;

/// <summary>MICCAI Open Access: <c>miccai-2024/paper/0254_paper.pdf</c> and <c>miccai-2024/151-Paper0254.html</c>.</summary>
internal static partial class MiccaiRule
{
    public const string Scheme = "miccai";

    public static Identifier? Read(WebAddress address)
    {
        var paper = address.IsAt("papers.miccai.org") ? Paper().Match(address.Path) : Match.Empty;
        return paper.Success ? new(Scheme, paper.Groups[1].Value + "/" + paper.Groups[2].Value) : null;
    }

    [GeneratedRegex("^miccai-([0-9]{4})/(?:paper/|[0-9]+-Paper)([0-9]+)(?:_paper)?[.](?:pdf|html)$", RegexOptions.CultureInvariant)]
    private static partial Regex Paper();
}
