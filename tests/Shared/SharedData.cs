namespace Graph.Shared;

/// <summary>Data that tests use and the project does not hold; found through the variable GRAPH_SHARED.</summary>
internal static class SharedData
{
    /// <summary>The path of a file or folder of the shared data; skips the test, with a reason, where it is not there.</summary>
    public static string Path(string relative)
    {
        var root = Environment.GetEnvironmentVariable("GRAPH_SHARED");
        Assert.SkipWhen(string.IsNullOrEmpty(root), "GRAPH_SHARED is not set: the shared data is not here.");
        var path = System.IO.Path.Combine(root!, relative);
        Assert.SkipUnless(System.IO.Path.Exists(path), $"GRAPH_SHARED holds no '{relative}'.");
        return path;
    }
}
