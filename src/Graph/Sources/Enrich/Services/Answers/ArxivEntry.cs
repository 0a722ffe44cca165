using System.Collections.Immutable;

namespace Graph.Sources.Enrich.Services.Answers;

/// <summary>An entry of arXiv's feed.</summary>
/// <param name="Number">The number without version.</param>
/// <param name="Version">Such as <c>v2</c>; empty where none is given.</param>
/// <param name="Title">The title on one line.</param>
/// <param name="Abstract">The abstract on one line.</param>
/// <param name="Authors">The authors in order.</param>
/// <param name="Year">The year of its first version; null where none is given.</param>
/// <param name="Doi">The DOI of its publication; null where none is given.</param>
internal sealed record ArxivEntry(
    string Number,
    string Version,
    string Title,
    string Abstract,
    ImmutableArray<string> Authors,
    int? Year,
    string? Doi
);
