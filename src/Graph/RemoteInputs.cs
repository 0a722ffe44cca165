using System.Collections.Immutable;
using Graph.Model;
using Graph.Sources.Remote;

namespace Graph;

/// <summary>Lists on the web as inputs of a build.</summary>
public static class RemoteInputs
{
    /// <summary>The code of a list on the web that could not be had.</summary>
    public const string UnreachableCode = "G013";

    /// <summary>Fetches lists; one that cannot be read is said and left out.</summary>
    public static async Task<Inputs> FetchAsync(IEnumerable<string> addresses, FetchOptions options, CancellationToken cancellation)
    {
        using var fetcher = new ListFetcher(options);
        var files = ImmutableArray.CreateBuilder<InputFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var address in addresses.Distinct(StringComparer.Ordinal))
        {
            try
            {
                var list = await fetcher.FetchAsync(address, cancellation).ConfigureAwait(false);
                files.Add(new InputFile(list.Id, list.Url, list.File, list.Provenance));
                if (list.Stale is { } reason)
                {
                    diagnostics.Add(
                        new Diagnostic(list.Url, 0, 0, "G012", Severity.Warning, $"{reason} The kept copy was read ({list.Provenance}).")
                    );
                }
            }
            catch (FetchException error)
            {
                diagnostics.Add(new Diagnostic("web", 0, 0, UnreachableCode, Severity.Error, error.Message));
            }
        }

        return new Inputs(files.ToImmutable(), diagnostics.ToImmutable());
    }
}
