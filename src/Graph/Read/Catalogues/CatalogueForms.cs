using System.Collections.Immutable;

namespace Graph.Read.Catalogues;

/// <summary>The forms of catalogues that are known: the one list of them. OpenMMLab's metafiles are read as cards.</summary>
internal static class CatalogueForms
{
    /// <summary>All forms.</summary>
    public static ImmutableArray<ICatalogue> All { get; } = [new EpochCatalogue(), new PapersWithCodeCatalogue(), new EcosystemCatalogue()];

    /// <summary>The form of a kept text; null where it has none that is known.</summary>
    /// <param name="id">The text's id, such as <c>epoch:notable_ai_models</c>.</param>
    public static ICatalogue? Of(string id) => All.FirstOrDefault(c => id.StartsWith(c.Service + ":", StringComparison.Ordinal));
}
