using System.Collections.Immutable;

namespace Graph.Read.Prose.Rules;

/// <summary>The rules, in the order in which they are asked.</summary>
internal static class ProseRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<IProseRule> All { get; } =
    [
        new SilentRule(),
        new ColumnRule(),
        new ColumnHeadRule(),
        new CaptionRule(),
        new HeadingRule(),
        new TailRule(),
        new SectionRule(),
        new TrainedOnRule(),
        new RivalRule(),
        new BuildsOnRule(),
        new EvaluatesOnRule(),
        new EvaluatesRule(),
    ];
}
