namespace Graph.Sources;

/// <summary>Bytes as text.</summary>
/// <param name="Text">The text without byte-order mark; null where the bytes are not text.</param>
/// <param name="Note">What was odd about the encoding and how it was read, else null.</param>
internal readonly record struct DecodedText(string? Text, string? Note);
