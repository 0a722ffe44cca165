using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>arXiv: <c>abs</c>, <c>pdf</c>, <c>html</c> and the pages that show arXiv papers under the same number.</summary>
/// <remarks>The forms of the number: https://info.arxiv.org/help/arxiv_identifier.html.</remarks>
internal sealed partial class ArxivScheme : IdentifierScheme
{
    /// <summary>The scheme's name.</summary>
    public const string Id = "arxiv";

    /// <inheritdoc/>
    public override string Name => Id;

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["arxiv.org", "alphaxiv.org", "ar5iv.org", "arxiv-vanity.com", "ar5iv.labs.arxiv.org"];

    /// <inheritdoc/>
    public override bool IsArchive => true;

    /// <inheritdoc/>
    public override bool IsUnique => true;

    /// <inheritdoc/>
    public override bool IsPreprint => true;

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address) => Hosts.Any(address.IsAt) || IsPaperPage(address) ? Find(address.Path) : null;

    /// <summary>The number in a text such as <c>abs/2103.00020v1</c> or <c>pdf/cs.CL/0101027</c>; null where there is none.</summary>
    public static Identifier? Find(string text)
    {
        if (Number().Match(text) is { Success: true } number)
        {
            return new Identifier(Id, number.Groups[1].Value);
        }

        return OldNumber().Match(text) is { Success: true } old
            ? new Identifier(Id, old.Groups[1].Value.ToLowerInvariant() + "/" + old.Groups[2].Value)
            : null;
    }

    // Hugging Face shows papers of arXiv under their numbers.
    private static bool IsPaperPage(WebAddress address) =>
        (address.IsAt("huggingface.co") || address.IsAt("hf.co"))
        && (address.Host is not ("huggingface.co" or "hf.co") || address.Segments is ["papers", ..]);

    [GeneratedRegex(@"(?<!\d)(\d{4}\.\d{4,5})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w-])([a-z][a-z-]+)(?:\.[A-Z]{2})?/(\d{7})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex OldNumber();

    /// <inheritdoc/>
    public override string Address(string value) => "https://arxiv.org/abs/" + value;

    /// <inheritdoc/>
    public override int? Year(string value) => IdentifierYears.Short(value[(value.IndexOf('/', StringComparison.Ordinal) + 1)..]);
}
