using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>What one record of a file says once it is decoded (contract 7): the text in which quotes of its line are looked for.</summary>
/// <param name="Line">The record's first line in its file, from 1.</param>
/// <param name="Title">The title as the record has it, without white space at its ends; it may hold line breaks.</param>
/// <param name="Abstract">The abstract in the same way; null where the record has none.</param>
/// <param name="Fields">What else it says that may be quoted, one text for each value: names, the venue, the year, addresses.</param>
public sealed record RecordText(int Line, string Title, string? Abstract, ImmutableArray<string> Fields)
{
    /// <summary>Whether the record says these words, in this writing, within one of its values.</summary>
    public bool Says(string words) =>
        Title.Contains(words, StringComparison.Ordinal)
        || Abstract?.Contains(words, StringComparison.Ordinal) == true
        || Fields.Any(f => f.Contains(words, StringComparison.Ordinal));
}
