using Graph.Measure;

namespace Graph.Tests.Measure;

/// <summary>The seeds of the project with their gold, built and measured once for all tests.</summary>
internal static class MeasuredProject
{
    /// <summary>The project.</summary>
    public static ProjectGold Value { get; } = new(ProjectFolder.Path("."));
}
