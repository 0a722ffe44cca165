using System.Text.RegularExpressions;

namespace Graph.Resolve.Identifiers;

/// <summary>A DOI in any host's path or query: doi.org, Springer, Wiley, ACM, bioRxiv and all others that show it.</summary>
/// <remarks>The form: https://www.crossref.org/blog/dois-and-matching-regular-expressions/.</remarks>
internal static partial class DoiRule
{
    public const string Scheme = "doi";

    public static Identifier? Read(WebAddress address)
    {
        // A book is a whole volume of proceedings: it names none of the papers in it.
        if (address.Segments is ["book", ..])
        {
            return null;
        }

        var found = Doi().Match(address.Path);
        found = found.Success ? found : Doi().Match(Uri.UnescapeDataString(address.Query));
        return found.Success ? Of(Clean(found.Value.ToLowerInvariant(), address)) : null;
    }

    // Registries that give every paper a DOI of a fixed form: the paper's own identifier is the same paper.
    private static Identifier? Of(string doi)
    {
        if (doi.StartsWith("10.48550/arxiv.", StringComparison.Ordinal))
        {
            return ArxivRule.Find(doi["10.48550/arxiv.".Length..]);
        }

        if (doi.StartsWith("10.18653/v1/", StringComparison.Ordinal) && AclAnthologyRule.Of(doi["10.18653/v1/".Length..]) is { } acl)
        {
            return acl;
        }

        if (doi.StartsWith("10.2139/ssrn.", StringComparison.Ordinal))
        {
            return new(SsrnRule.Scheme, doi["10.2139/ssrn.".Length..]);
        }

        if (doi.StartsWith("10.1609/aaai.", StringComparison.Ordinal))
        {
            return new(AaaiRule.Scheme, doi[(doi.LastIndexOf('.') + 1)..]);
        }

        return
            doi.StartsWith("10.24963/ijcai.", StringComparison.Ordinal)
            && doi["10.24963/ijcai.".Length..].Split('/') is [var year, var paper]
            ? IjcaiRule.Of(year, paper)
            : new Identifier(Scheme, doi);
    }

    private static string Clean(string doi, WebAddress address)
    {
        var clean = Tail().Replace(doi, "");
        var isPreprint = address.IsAt("biorxiv.org") || address.IsAt("medrxiv.org");
        return isPreprint ? Version().Replace(clean, "") : clean.TrimEnd('.', ',', ';', ')');
    }

    [GeneratedRegex(@"10\.\d{4,9}/[^\s?&#""<>]+", RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    // What publishers put behind a DOI: the form in which the paper is shown.
    [GeneratedRegex(
        @"(?:[./](?:full|full-text|fulltext|abstract|abs|short|long|epdf|pdf|html|meta|xml|pdfft|figures|references))+$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Tail();

    [GeneratedRegex(@"v\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
