using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Knowledge.Identifiers.Schemes;

namespace Graph.Knowledge.Identifiers;

/// <summary>The schemes of identifiers that are known: the one list of them.</summary>
public static class IdentifierSchemes
{
    /// <summary>All schemes. The first that knows an address decides; a DOI may stand in any host's path, so that its scheme comes
    /// last.</summary>
    public static ImmutableArray<IdentifierScheme> All { get; } =
    [
        new ArxivScheme(),
        new AclAnthologyScheme(),
        new OpenReviewScheme(),
        new CvfScheme(),
        new EcvaScheme(),
        new PmlrScheme(),
        new JmlrScheme(),
        new NeuripsScheme(),
        new MiccaiScheme(),
        new AaaiScheme(),
        new IjcaiScheme(),
        new IeeeScheme(),
        new PmcScheme(),
        new PubmedScheme(),
        new PiiScheme(),
        new SsrnScheme(),
        new MdpiScheme(),
        new SemanticScholarScheme(),
        new DoiScheme(),
    ];

    private static readonly FrozenDictionary<string, IdentifierScheme> ByName = All.ToFrozenDictionary(s => s.Name, StringComparer.Ordinal);

    /// <summary>The scheme of an identifier.</summary>
    public static IdentifierScheme Of(Identifier identifier) => ByName[identifier.Scheme];

    /// <summary>The identifier of the paper that an address leads to.</summary>
    /// <param name="url">As written; the scheme may be missing, a redirect is followed.</param>
    /// <returns>Null where the address carries none that we know.</returns>
    public static Identifier? Read(string url)
    {
        if (WebAddress.Parse(url) is not { } address)
        {
            return null;
        }

        foreach (var scheme in All)
        {
            if (scheme.Read(address) is { } identifier)
            {
                return identifier;
            }
        }

        return null;
    }
}
