namespace Graph.Model;

/// <summary>A link of an entry.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Url">As written, white space and stray brackets removed; without the credentials of a signed address.</param>
/// <param name="Label">The words that it stands on, markup removed; may be empty.</param>
/// <param name="Quote">The words of the source; credentials are left out, so that it may end before the address does.</param>
public sealed record Link(LinkKind Kind, string Url, string Label, Quote Quote);
