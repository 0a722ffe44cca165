using Graph.Read.Lists.Blocks;

namespace Graph.Read.Lists.Parts;

/// <summary>A place in an entry: the way it is set and where it stands.</summary>
/// <param name="Styles">Bold, italic or code.</param>
/// <param name="IsLink">Whether it is a link's label.</param>
/// <param name="Enclosure">The bracket or quotation mark around it.</param>
/// <param name="Column">Which column of a table it stands in, from 0; 0 outside tables.</param>
/// <param name="Order">Which of the entry's phrases it is, from 0.</param>
internal readonly record struct Slot(RunStyles Styles, bool IsLink, char Enclosure, int Column, int Order);
