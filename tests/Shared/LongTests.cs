namespace Graph.Shared;

/// <summary>Tests that repeat something do so a few times for whoever waits, and often where the variable GRAPH_LONG_TESTS is 1, as in
/// continuous integration.</summary>
internal static class LongTests
{
    /// <summary>Whether time is no matter.</summary>
    public static bool AreAskedFor { get; } = Environment.GetEnvironmentVariable("GRAPH_LONG_TESTS") == "1";

    /// <summary>How often to repeat something.</summary>
    public static int Times(int few, int many) => AreAskedFor ? many : few;
}
