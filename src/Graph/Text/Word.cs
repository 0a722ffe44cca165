namespace Graph.Text;

/// <summary>A word of a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Form">The word as it is compared: lower case, singular.</param>
/// <param name="Joint">What stands between it and the word before it.</param>
public readonly record struct Word(int Start, int End, string Form, WordJoint Joint);
