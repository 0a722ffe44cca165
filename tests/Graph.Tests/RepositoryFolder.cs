namespace Graph.Tests;

/// <summary>The project's folder, found from where the tests run.</summary>
internal static class RepositoryFolder
{
    /// <summary>The full path of a file or folder of the project.</summary>
    public static string Path(string relative)
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Graph.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return System.IO.Path.Combine(
            folder ?? throw new InvalidOperationException("The tests do not run below the project's folder."),
            relative
        );
    }
}
