using Graph.Sources.Remote;

namespace Graph.Cli;

/// <summary>Finds the lists that a command reads.</summary>
internal static class ListInputs
{
    /// <summary>The lists that the user named, else those of the seeds.</summary>
    /// <param name="lists">Files, folders and addresses; empty for the seeds' own.</param>
    /// <param name="folder">The folder of the seeds, as the user named it.</param>
    /// <param name="seeds">What is known beforehand.</param>
    /// <param name="fetch">How lists on the web are read.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<Inputs> FindAsync(
        string[] lists,
        string folder,
        Seeds seeds,
        FetchOptions fetch,
        CancellationToken cancellation
    )
    {
        if (lists.Length == 0)
        {
            return Inputs.Of(seeds.Sources, folder);
        }

        var files = Inputs.Of(lists.Where(l => !ListAddress.IsAddress(l)));
        var addresses = lists.Where(ListAddress.IsAddress).ToArray();
        return addresses.Length == 0
            ? files
            : files.And(await RemoteInputs.FetchAsync(addresses, fetch, cancellation).ConfigureAwait(false));
    }
}
