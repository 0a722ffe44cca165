namespace Graph.Read.Lists.Parts;

/// <summary>A pair of brackets or quotation marks in a text.</summary>
/// <param name="Open">Where the opening mark stands.</param>
/// <param name="Close">Where the closing mark stands.</param>
/// <param name="Mark">The opening mark.</param>
/// <param name="HasLink">Whether a link or image stands between them.</param>
internal readonly record struct BracketPair(int Open, int Close, char Mark, bool HasLink);
