using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>A DOI in any host's path or query: doi.org, Springer, Wiley, ACM, bioRxiv and all others that show it.</summary>
/// <remarks>The form: https://www.crossref.org/blog/dois-and-matching-regular-expressions/.</remarks>
internal sealed partial class DoiScheme : IdentifierScheme
{
    /// <summary>The scheme's name.</summary>
    public const string Id = "doi";

    /// <inheritdoc/>
    public override string Name => Id;

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["doi.org", "dx.doi.org"];

    /// <inheritdoc/>
    public override int Rank => 0;

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        if (NatureArticle(address) is { } article)
        {
            return Make("10.1038/" + article);
        }

        // A book is a whole volume of proceedings: it names none of the papers in it.
        if (address.Segments is ["book", ..])
        {
            return null;
        }

        var found = Doi().Match(address.Path);
        found = found.Success ? found : Doi().Match(Uri.UnescapeDataString(address.Query));
        return found.Success ? Of(Clean(found.Value.ToLowerInvariant(), address)) : null;
    }

    // In Nature's journals the article's name is the end of its DOI.
    private static string? NatureArticle(WebAddress address)
    {
        if (!address.IsAt("nature.com") || address.Segments is not ["articles", var article, ..] || !article.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var id = FileName.WithoutEnding(article).ToLowerInvariant();
        return id.EndsWith("_reference", StringComparison.Ordinal) ? id[..^"_reference".Length] : id;
    }

    // Registries that give every paper a DOI of a fixed form: the paper's own identifier is the same paper.
    private static Identifier? Of(string doi)
    {
        if (doi.StartsWith("10.48550/arxiv.", StringComparison.Ordinal))
        {
            return ArxivScheme.Find(doi["10.48550/arxiv.".Length..]);
        }

        if (doi.StartsWith("10.18653/v1/", StringComparison.Ordinal) && AclAnthologyScheme.Of(doi["10.18653/v1/".Length..]) is { } acl)
        {
            return acl;
        }

        if (doi.StartsWith("10.2139/ssrn.", StringComparison.Ordinal))
        {
            return new(SsrnScheme.Id, doi["10.2139/ssrn.".Length..]);
        }

        if (doi.StartsWith("10.1609/aaai.", StringComparison.Ordinal))
        {
            return new(AaaiScheme.Id, doi[(doi.LastIndexOf('.') + 1)..]);
        }

        return
            doi.StartsWith("10.24963/ijcai.", StringComparison.Ordinal)
            && doi["10.24963/ijcai.".Length..].Split('/') is [var year, var paper]
            ? IjcaiScheme.Of(year, paper)
            : new Identifier(Id, doi);
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

    // 10.1038/s41467-023-40260-7: the journal, the year without its first digit, the article.
    [GeneratedRegex("^10[.]10(?:07|38|186)/s[0-9]{5}-0([0-9]{2})-[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex SpringerNature();

    [GeneratedRegex(@"v\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    /// <inheritdoc/>
    public override string Address(string value) => "https://doi.org/" + value;

    /// <inheritdoc/>
    public override int? Year(string value) =>
        SpringerNature().Match(value) is { Success: true } year ? 2000 + IdentifierYears.Number(year.Groups[1].Value) : null;
}
