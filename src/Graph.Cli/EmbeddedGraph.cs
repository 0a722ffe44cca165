using Graph.Query;
using Graph.Query.Storage;
using Graph.Store.Embedded;

namespace Graph.Cli;

/// <summary>Opens a graph's file for the engine in the program.</summary>
internal static class EmbeddedGraph
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="UserErrorException">There is no such file, or it is no graph.</exception>
    public static EmbeddedBackend Open(string path, QueryOptions? options = null)
    {
        try
        {
            return new EmbeddedBackend(PropertyGraph.Load(path), options);
        }
        catch (GraphFormatException error)
        {
            throw new UserErrorException(ExitCodes.BadData, $"{path}: {error.Message}");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                $"There is no graph at {path}. Make one with 'graph build', or name another with --graph FILE."
            );
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCodes.Unreachable, $"Cannot read {path}: {error.Message}");
        }
    }
}
