using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>ACL Anthology: <c>2023.findings-eacl.88</c>, in earlier years <c>P18-1240</c>.</summary>
internal sealed class AclAnthologyScheme : IdentifierScheme
{
    /// <summary>The scheme's name.</summary>
    public const string Id = "acl";

    /// <inheritdoc/>
    public override string Name => Id;

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["aclanthology.org", "aclweb.org", "aclanthology.info"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) => Hosts.Any(address.IsAt) ? Of(address.Segments.LastOrDefault() ?? "") : null;

    /// <summary>The identifier that a file's or page's name is; null for a volume and for what is not a paper.</summary>
    public static Identifier? Of(string name)
    {
        var id = FileName.WithoutEnding(name);
        return IsNew(id) ? new Identifier(Id, id.ToLowerInvariant())
            : IsOld(id) ? new Identifier(Id, id.ToUpperInvariant())
            : null;
    }

    private static bool IsNew(string id) =>
        id.Split('.') is [{ Length: 4 } year, { Length: > 2 } volume, { Length: > 0 } paper]
        && year.All(char.IsAsciiDigit)
        && volume.Contains('-', StringComparison.Ordinal)
        && paper.All(char.IsAsciiDigit);

    private static bool IsOld(string id) =>
        id is [var letter, _, _, '-', _, _, _, _]
        && char.IsAsciiLetter(letter)
        && id[1..3].All(char.IsAsciiDigit)
        && id[4..].All(char.IsAsciiDigit);

    /// <inheritdoc/>
    public override string Address(string value) => $"https://aclanthology.org/{value}/";

    /// <inheritdoc/>
    public override int? Year(string value) =>
        char.IsAsciiLetter(value[0]) ? IdentifierYears.Short(value[1..]) : IdentifierYears.Full(value);
}
