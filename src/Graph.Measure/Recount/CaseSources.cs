using System.Collections.Immutable;

namespace Graph.Measure.Recount;

/// <summary>The sources of judged claims.</summary>
internal static class CaseSources
{
    /// <summary>All sources, those of the project's folder.</summary>
    public static ImmutableArray<ICaseSource> In(ProjectGold project) => [new SeedCases(project), new FieldCases(project.Folder)];
}
