namespace Graph.Read.Lists.Names;

/// <summary>What stands between two separators of a list of names.</summary>
/// <param name="Text">The words, footnote marks removed.</param>
/// <param name="Start">Where they start.</param>
/// <param name="End">Where they end.</param>
/// <param name="Separator">What follows: <c>,</c> for a comma, <c>;</c> for a semicolon, <c>&amp;</c> for a connecting word, <c>*</c> for
/// a footnote, <c>\0</c> at the end.</param>
internal readonly record struct NameItem(string Text, int Start, int End, char Separator);
