namespace Graph.Model;

/// <summary>A link of an entry.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Url">As written, white space and stray brackets removed; without the credentials of a signed address.</param>
/// <param name="Label">The words that it stands on, markup removed; may be empty.</param>
/// <param name="Quote">The words of the source; credentials are left out, so that it may end before the address does.</param>
public sealed record Link(LinkKind Kind, string Url, string Label, Quote Quote)
{
    /// <summary>The words before a colon, or at the head of the column, that say what the link leads to (<c>ExpEnv</c>); null where there
    /// are none.</summary>
    public string? Key { get; init; }
}
