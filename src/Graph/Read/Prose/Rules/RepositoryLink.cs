using Graph.Knowledge.Identifiers;

namespace Graph.Read.Prose.Rules;

/// <summary>Links to repositories of code.</summary>
internal static class RepositoryLink
{
    /// <summary>The address of the repository that a link leads into; null where it leads elsewhere, as a file served raw (a picture)
    /// does.</summary>
    public static string? Of(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https")
        && uri.Host != "raw.githubusercontent.com"
        && RepositoryAddress.Read(address) is { IsOfCode: true } repository
            ? repository.Url
            : null;
}
