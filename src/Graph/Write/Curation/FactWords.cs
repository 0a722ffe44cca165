using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Write.Curation;

/// <summary>How the three kinds of curated facts are called: in the graph, in a curated file, and to people.</summary>
/// <param name="Type">The relationship's type.</param>
/// <param name="Key">The key of a curated entry.</param>
/// <param name="Words">The words between the two names.</param>
internal sealed record FactWords(string Type, string Key, string Words)
{
    /// <summary>The kinds, in the order in which they are written.</summary>
    public static ImmutableArray<FactWords> All { get; } =
    [
        new(RelationTypes.BuildsOn, "builds_on", "builds on"),
        new(RelationTypes.TrainedOn, "trained_on", "was trained on"),
        new(RelationTypes.EvaluatesOn, "evaluated_on", "was evaluated on"),
    ];
}
