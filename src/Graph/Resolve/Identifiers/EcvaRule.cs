namespace Graph.Resolve.Identifiers;

/// <summary>ECVA, the papers of ECCV: the conference and the file's name.</summary>
internal static class EcvaRule
{
    public const string Scheme = "ecva";

    public static Identifier? Read(WebAddress address) =>
        address.IsAt("ecva.net") && address.Segments is ["papers", var conference, .., var file] && char.IsAsciiDigit(file[0])
            ? new(Scheme, conference.ToLowerInvariant() + "/" + FileName.WithoutEnding(file).ToLowerInvariant())
            : null;
}
