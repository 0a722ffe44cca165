namespace Graph.Model;

/// <summary>Words as they stand on one line of a source: what a reader can reopen the source and find.</summary>
/// <param name="Line">Line from 1.</param>
/// <param name="Words">A part of that line, unchanged, without white space at its ends; never a credential.</param>
public readonly record struct Quote(int Line, string Words);
