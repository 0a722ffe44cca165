using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Read;

/// <summary>All that was read from one source. The records of a file of records are at <see cref="Source"/>.</summary>
/// <param name="Source">The source.</param>
/// <param name="Title">The document's title: its first heading, or the file's name in words where it has none.</param>
/// <param name="Mentions">The entries in document order.</param>
/// <param name="Headings">All headings in document order, those without entries too.</param>
/// <param name="Diagnostics">What was repaired or left, in document order.</param>
public sealed record Extraction(
    SourceText Source,
    Reading? Title,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the source is a list, which covers what it names; a file of records covers nothing.</summary>
    public bool IsList => Source.Records is null;

    /// <summary>How many lines look like entries and were left; each is a diagnostic with its reason.</summary>
    public int Left => Diagnostics.Count(diagnostic => diagnostic.Code == RepairCodes.Left);
}
