using System.Text.RegularExpressions;

namespace Graph.Resolve.Identifiers;

/// <summary>arXiv: <c>abs</c>, <c>pdf</c>, <c>html</c> and the pages that show arXiv papers under the same number.</summary>
/// <remarks>The forms of the number: https://info.arxiv.org/help/arxiv_identifier.html.</remarks>
internal static partial class ArxivRule
{
    public const string Scheme = "arxiv";

    private static readonly string[] Hosts =
    [
        "arxiv.org",
        "alphaxiv.org",
        "ar5iv.org",
        "arxiv-vanity.com",
        "ar5iv.labs.arxiv.org",
        "huggingface.co",
        "hf.co",
    ];

    public static Identifier? Read(WebAddress address) =>
        !Hosts.Any(address.IsAt) ? null
        : address.Host is "huggingface.co" or "hf.co" && address.Segments is not ["papers", ..] ? null
        : Find(address.Path);

    /// <summary>The number in a text such as <c>abs/2103.00020v1</c> or <c>pdf/cs.CL/0101027</c>; null where there is none.</summary>
    public static Identifier? Find(string text)
    {
        if (Number().Match(text) is { Success: true } number)
        {
            return new(Scheme, number.Groups[1].Value);
        }

        return OldNumber().Match(text) is { Success: true } old
            ? new(Scheme, old.Groups[1].Value.ToLowerInvariant() + "/" + old.Groups[2].Value)
            : null;
    }

    [GeneratedRegex(@"(?<!\d)(\d{4}\.\d{4,5})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w-])([a-z][a-z-]+)(?:\.[A-Z]{2})?/(\d{7})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex OldNumber();
}
