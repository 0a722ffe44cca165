namespace Graph.Read.Prose.Language;

/// <summary>Several words that tell something together.</summary>
/// <param name="Words">The words, in lower case.</param>
/// <param name="Cue">The group they are in.</param>
internal sealed record Phrase(string[] Words, Cue Cue);
