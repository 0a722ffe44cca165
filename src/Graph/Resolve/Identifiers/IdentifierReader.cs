using System.Collections.Immutable;

namespace Graph.Resolve.Identifiers;

/// <summary>Finds the identifier that a link's address carries.</summary>
public static class IdentifierReader
{
    // The first rule that knows an address decides. A DOI may stand in any host's path, so that its rule comes last.
    private static readonly ImmutableArray<Func<WebAddress, Identifier?>> Rules =
    [
        ArxivRule.Read,
        AclAnthologyRule.Read,
        OpenReviewRule.Read,
        CvfRule.Read,
        EcvaRule.Read,
        PmlrRule.Read,
        NeuripsRule.Read,
        MiccaiRule.Read,
        AaaiRule.Read,
        IjcaiRule.Read,
        IeeeRule.Read,
        PubmedRule.Read,
        PiiRule.Read,
        SsrnRule.Read,
        NatureRule.Read,
        MdpiRule.Read,
        SemanticScholarRule.Read,
        DoiRule.Read,
    ];

    /// <summary>The identifier of the paper that an address leads to.</summary>
    /// <param name="url">As written; the scheme may be missing, a redirect is followed.</param>
    /// <returns>Null where the address carries none that we know.</returns>
    public static Identifier? Read(string url)
    {
        if (WebAddress.Parse(url) is not { } address)
        {
            return null;
        }

        foreach (var rule in Rules)
        {
            if (rule(address) is { } identifier)
            {
                return identifier;
            }
        }

        return null;
    }
}
