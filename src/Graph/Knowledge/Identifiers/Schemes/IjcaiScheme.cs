using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>IJCAI proceedings: the year and the paper's number, without the zeros before it.</summary>
internal sealed class IjcaiScheme : IdentifierScheme
{
    /// <summary>The scheme's name.</summary>
    public const string Id = "ijcai";

    /// <inheritdoc/>
    public override string Name => Id;

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["ijcai.org"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) =>
        address.IsAt("ijcai.org") && address.Segments is ["proceedings" or "Proceedings", { Length: 4 } year, var paper]
            ? Of(year, FileName.WithoutEnding(paper))
            : null;

    /// <summary>The identifier of a year's paper; null where the number is none.</summary>
    public static Identifier? Of(string year, string paper) =>
        paper.TrimStart('0') is { Length: > 0 } number && number.All(char.IsAsciiDigit) ? new Identifier(Id, year + "/" + number) : null;

    /// <inheritdoc/>
    public override string Address(string value) => "https://www.ijcai.org/proceedings/" + value;

    /// <inheritdoc/>
    public override int? Year(string value) => IdentifierYears.Full(value);
}
