using System.Collections.Immutable;

namespace Graph.Sources.Enrich;

/// <summary>A paper of a build, as services are asked about it.</summary>
/// <param name="Key">The key of its node.</param>
/// <param name="Title">Its title.</param>
/// <param name="Ids">Its identifiers, such as <c>arxiv:2103.00020</c>; sorted.</param>
public sealed record EnrichWork(string Key, string Title, ImmutableArray<string> Ids)
{
    /// <summary>Its year; null where the lists give none.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the lists give no place of publication, or a preprint's only.</summary>
    public bool LacksVenue { get; init; }

    /// <summary>What services call the work in their ids in the index.</summary>
    public string Slug => Key[(Key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Its arXiv number; null where it has none.</summary>
    public string? Arxiv => Value("arxiv");

    /// <summary>Its DOI; null where it has none but arXiv's own.</summary>
    public string? Doi => Values("doi").FirstOrDefault(d => !d.StartsWith("10.48550/", StringComparison.OrdinalIgnoreCase));

    /// <summary>The best names of the work: the identifiers that services share, else the key of its node.</summary>
    public ImmutableArray<string> About =>
        [
            .. Ids.Where(i => i.StartsWith("arxiv:", StringComparison.Ordinal) || i.StartsWith("doi:", StringComparison.Ordinal))
                .DefaultIfEmpty(Key),
        ];

    /// <summary>The first value of a scheme; null where there is none.</summary>
    public string? Value(string scheme) => Values(scheme).FirstOrDefault();

    private IEnumerable<string> Values(string scheme) =>
        Ids.Where(i => i.StartsWith(scheme + ":", StringComparison.Ordinal)).Select(i => i[(scheme.Length + 1)..]);
}
