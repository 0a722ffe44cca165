using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>Journal of Machine Learning Research: volume and paper, for the page and the PDF.</summary>
internal sealed class JmlrScheme : IdentifierScheme
{
    private const string Domain = "jmlr.org";
    private const string Mirror = "jmlr.csail.mit.edu";
    private const string Volume = "volume";

    /// <inheritdoc/>
    public override string Name => "jmlr";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => [Domain, Mirror];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        if (!(address.IsAt(Domain) || address.IsAt(Mirror)) || address.Segments is not ["papers", var volume, var paper, ..])
        {
            return null;
        }

        // papers/v21/20-074.html is the page, papers/volume21/20-074/20-074.pdf the file.
        var number =
            volume.StartsWith(Volume, StringComparison.Ordinal) ? volume[Volume.Length..]
            : volume.StartsWith('v') ? volume[1..]
            : "";
        return number.Length > 0 && number.All(char.IsAsciiDigit)
            ? Make($"v{number}/{FileName.WithoutEnding(paper).ToLowerInvariant()}")
            : null;
    }

    /// <inheritdoc/>
    public override string Address(string value) => $"https://jmlr.org/papers/{value}.html";
}
