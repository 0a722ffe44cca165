using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>CVF Open Access: the file's name is the same for the page and the PDF, on the old host too.</summary>
internal sealed class CvfScheme : IdentifierScheme
{
    /// <inheritdoc/>
    public override string Name => "cvf";

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["openaccess.thecvf.com", "cv-foundation.org"];

    private const string Ending = "_paper";

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("openaccess.thecvf.com") && !address.IsAt("cv-foundation.org"))
        {
            return null;
        }

        var name = FileName.WithoutEnding(address.Segments.LastOrDefault() ?? "");
        return name.EndsWith(Ending, StringComparison.Ordinal) ? Make(name[..^Ending.Length].ToLowerInvariant()) : null;
    }

    /// <inheritdoc/>
    public override int? Year(string value) => YearInName.Of(value);
}
