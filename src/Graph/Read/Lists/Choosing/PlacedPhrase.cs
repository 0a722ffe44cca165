using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Choosing;

/// <summary>A phrase in its entry, and what the entry's neighbours do.</summary>
/// <param name="Words">The words of the entry.</param>
/// <param name="Phrase">The phrase, which may be its title.</param>
/// <param name="Habits">Where the neighbours have their titles.</param>
internal readonly record struct PlacedPhrase(Gathered Words, Phrase Phrase, Habits Habits);
