using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>Proceedings of Machine Learning Research: volume and paper, for the page and the PDF.</summary>
internal sealed class PmlrScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "pmlr";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["proceedings.mlr.press"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) =>
        address.IsAt("proceedings.mlr.press") && address.Segments is [['v', ..] volume, var paper, ..]
            ? Make(volume + "/" + FileName.WithoutEnding(paper).ToLowerInvariant())
            : null;

    /// <inheritdoc/>
    public override string Address(string value) => $"https://proceedings.mlr.press/{value}.html";
}
