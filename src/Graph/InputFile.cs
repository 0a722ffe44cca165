namespace Graph;

/// <summary>A file that a build reads.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Name">How messages, evidence and reports call it: as the user named it, with forward slashes.</param>
/// <param name="File">Where it is on disk.</param>
/// <param name="Provenance">Which state of a list on the web it is; null for a file of the user's.</param>
public sealed record InputFile(string Id, string Name, string File, string? Provenance = null);
