using Graph.Query;
using Graph.Query.Storage;
using Graph.Store;
using Graph.Store.Embedded;

namespace Graph.Cli;

/// <summary>Opens a graph's file for the engine in the program.</summary>
internal static class EmbeddedGraph
{
    /// <summary>Reads a graph.</summary>
    /// <param name="path">The file, or a folder that <c>graph build</c> wrote.</param>
    /// <param name="options">How much a query may take; null for the usual.</param>
    /// <exception cref="UserErrorException">There is no such file, or it is not a graph.</exception>
    public static EmbeddedBackend Open(string path, QueryOptions? options = null)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, GraphFile.Name) : path;
        try
        {
            using (var start = File.OpenRead(file))
            {
                FileStart.Check(start, file);
            }

            return new EmbeddedBackend(PropertyGraph.Load(file), options);
        }
        catch (GraphFormatException error)
        {
            throw new UserErrorException(ExitCodes.BadData, $"{file}: {error.Message}");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"There is no graph at '{file}'. Make one with: graph build");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCodes.Unreachable, $"Cannot read {file}: {error.Message}");
        }
    }
}
