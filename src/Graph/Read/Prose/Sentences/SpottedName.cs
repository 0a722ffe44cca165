namespace Graph.Read.Prose.Sentences;

/// <summary>A name in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Name">The name that the graph shows: the vocabulary's, else as it stands in the text.</param>
/// <param name="Kind">What it names, as far as the name itself says.</param>
/// <param name="IsKnown">Whether it was known before, or the text itself introduces it.</param>
/// <param name="IsOwn">Whether it is one of the work's own.</param>
/// <param name="IsWeak">Whether it only begins with a capital, so that only a cue beside it makes it a name.</param>
internal sealed record SpottedName(int First, int Last, string Name, ProseNameKind Kind, bool IsKnown, bool IsOwn, bool IsWeak);
