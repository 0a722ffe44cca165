using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;

namespace Graph.Sources.Enrich;

/// <summary>A service that is asked about works. One class each; <see cref="EnrichServices"/> lists them.</summary>
internal interface IEnrichService
{
    /// <summary>Its name in settings and on the command line.</summary>
    string Name { get; }

    /// <summary>Its hosts; the first is the one whose limits a plan goes by.</summary>
    ImmutableArray<Endpoint> Endpoints { get; }

    /// <summary>Whether it is asked without being named.</summary>
    bool IsOnByItself => true;

    /// <summary>What it cannot be asked without; a sentence with the remedy, null where nothing is missing.</summary>
    string? Refusal(EnrichSettings settings) => null;

    /// <summary>What is to be asked, in an order that depends on the works only.</summary>
    IEnumerable<EnrichTask> Plan(EnrichScope scope);

    /// <summary>What is to be asked once all that was planned is answered; it depends on what is kept only.</summary>
    IEnumerable<EnrichTask> PlanNext(EnrichScope scope) => [];

    /// <summary>The most requests that <see cref="PlanNext"/> will lead to, by endpoint, as far as can be said beforehand.</summary>
    ImmutableDictionary<string, int> Later(EnrichScope scope) => ImmutableDictionary<string, int>.Empty;
}
