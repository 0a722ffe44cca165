using Graph.Model;

namespace Graph.Read.Records;

/// <summary>An address that a record gives.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Url">The address.</param>
/// <param name="Words">The value that says it: the address itself, or the number that it is made from.</param>
internal sealed record RecordLink(LinkKind Kind, string Url, string Words)
{
    /// <summary>A paper's address as it stands; null for a value that is not one.</summary>
    public static RecordLink? Address(string? url, LinkKind kind = LinkKind.Paper) =>
        url is not null && url.Contains("://", StringComparison.Ordinal) ? new(kind, url, url) : null;

    /// <summary>The address of a DOI, which may be written as one; null for a value that is not one.</summary>
    public static RecordLink? Doi(string? doi) =>
        doi is null ? null
        : doi.StartsWith("10.", StringComparison.Ordinal) ? new(LinkKind.Paper, "https://doi.org/" + doi, doi)
        : Address(doi);

    /// <summary>The address of an arXiv number, which may be written as one or with a prefix; null where there is no number.</summary>
    public static RecordLink? Arxiv(string? number)
    {
        if (number is null || number.Contains("://", StringComparison.Ordinal))
        {
            return Address(number);
        }

        var bare = number.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase) ? number["arxiv:".Length..].Trim() : number;
        return bare.Length == 0 || !bare.Any(char.IsAsciiDigit) ? null : new(LinkKind.Paper, "https://arxiv.org/abs/" + bare, bare);
    }
}
