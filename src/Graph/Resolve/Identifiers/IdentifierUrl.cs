namespace Graph.Resolve.Identifiers;

/// <summary>The lasting address of what an identifier names.</summary>
public static class IdentifierUrl
{
    /// <summary>The address; null for schemes whose addresses cannot be made from the identifier alone.</summary>
    public static string? Of(Identifier identifier) =>
        identifier.Scheme switch
        {
            ArxivRule.Scheme => "https://arxiv.org/abs/" + identifier.Value,
            DoiRule.Scheme => "https://doi.org/" + identifier.Value,
            AclAnthologyRule.Scheme => $"https://aclanthology.org/{identifier.Value}/",
            "openreview" => "https://openreview.net/forum?id=" + Uri.EscapeDataString(identifier.Value),
            "pmlr" => $"https://proceedings.mlr.press/{identifier.Value}.html",
            AaaiRule.Scheme => "https://ojs.aaai.org/index.php/AAAI/article/view/" + identifier.Value,
            IjcaiRule.Scheme => "https://www.ijcai.org/proceedings/" + identifier.Value,
            "ieee" => "https://ieeexplore.ieee.org/document/" + identifier.Value,
            "pmc" => $"https://pmc.ncbi.nlm.nih.gov/articles/{identifier.Value}/",
            "pmid" => $"https://pubmed.ncbi.nlm.nih.gov/{identifier.Value}/",
            "pii" => "https://www.sciencedirect.com/science/article/pii/" + identifier.Value,
            SsrnRule.Scheme => "https://ssrn.com/abstract=" + identifier.Value,
            "mdpi" => "https://www.mdpi.com/" + identifier.Value,
            _ => null,
        };
}
