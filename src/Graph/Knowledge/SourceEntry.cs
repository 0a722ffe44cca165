namespace Graph.Knowledge;

/// <summary>What <c>seeds/sources.yaml</c> says of a source.</summary>
/// <param name="Id">The source's id: its file's stem.</param>
/// <param name="File">The file, relative to the folder of <c>sources.yaml</c>, with forward slashes.</param>
/// <param name="Title">The list's title as the document has it.</param>
/// <param name="Url">The list's repository or page; null where the document names none.</param>
/// <param name="Companion">The survey paper that the list accompanies; null where the document names none.</param>
/// <param name="Sha256">SHA-256 of the file when the entry was last looked at, in lower-case hex digits; null where it is not
/// recorded.</param>
/// <param name="Field">The field of research that it is about, as <c>seeds/confidence.yaml</c> names it; null where it is not
/// recorded.</param>
public sealed record SourceEntry(
    string Id,
    string File,
    string Title,
    string? Url,
    CompanionPaper? Companion,
    string? Sha256,
    string? Field = null
);
