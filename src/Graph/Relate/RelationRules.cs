using System.Collections.Immutable;
using Graph.Relate.Rules;

namespace Graph.Relate;

/// <summary>The rules: the one list of them. Their order says nothing; <see cref="RulePhase"/> says what runs before what.</summary>
internal static class RelationRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<IRelationRule> All { get; } =
    [
        new ListCoversRule(),
        new ListedUnderRule(),
        new AuthorWroteRule(),
        new PublishedInVenueRule(),
        new CodeLinkRule(),
        new CellIntroducesRule(),
        new TitleIntroducesRule(),
        new NameIntroducesRule(),
        new RepositoryIntroducesRule(),
        new TitleRepeatsNameRule(),
        new TitleBuildsOnRule(),
        new TitleEvaluatesRule(),
        new TitleEvaluatesOnRule(),
        new CellTrainedOnRule(),
        .. CellModelsRule.All,
        .. LabelledLinkRule.All,
        new SectionTaskRule(),
        new CellTaskRule(),
        new TitleTaskRule(),
        new TitleModalityRule(),
        new CellModalityRule(),
        new NameBuildsOnRule(),
        new NameVersionRule(),
    ];
}
