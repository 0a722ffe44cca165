using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>ECVA, the papers of ECCV: the conference and the file's name.</summary>
internal sealed class EcvaScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "ecva";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["ecva.net"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) =>
        address.IsAt("ecva.net") && address.Segments is ["papers", var conference, .., var file] && char.IsAsciiDigit(file[0])
            ? Make(conference.ToLowerInvariant() + "/" + FileName.WithoutEnding(file).ToLowerInvariant())
            : null;

    /// <inheritdoc/>
    public override int? Year(string value) => YearInName.Of(value);
}
