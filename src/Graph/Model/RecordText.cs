using System.Collections.Immutable;
using System.Text;

namespace Graph.Model;

/// <summary>What one record of a file says once it is decoded (contract 7): the text in which quotes of its line are looked for.</summary>
public sealed class RecordText
{
    // Read once by the reader of prose, and again by whoever replays quotes: in half the room until then.
    private readonly byte[]? _abstract;

    /// <summary>Takes the values of a record.</summary>
    /// <param name="line">The record's first line in its file, from 1.</param>
    /// <param name="title">The title as the record has it, without white space at its ends; it may hold line breaks.</param>
    /// <param name="abstract">The abstract in the same way; null where the record has none.</param>
    /// <param name="fields">What else it says that may be quoted, one text for each value: names, the venue, the year, addresses.</param>
    public RecordText(int line, string title, string? @abstract, ImmutableArray<string> fields)
    {
        (Line, Title, Fields) = (line, title, fields);
        _abstract = @abstract is null ? null : Encoding.UTF8.GetBytes(@abstract);
    }

    /// <summary>The record's first line in its file, from 1.</summary>
    public int Line { get; }

    /// <summary>The title as the record has it.</summary>
    public string Title { get; }

    /// <summary>What else it says that may be quoted, one text for each value.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>Whether there is an abstract.</summary>
    public bool HasAbstract => _abstract is not null;

    /// <summary>The abstract, decoded each time it is asked for; null where the record has none.</summary>
    public string? ReadAbstract() => _abstract is null ? null : Encoding.UTF8.GetString(_abstract);

    /// <summary>Whether the record says these words, in this writing, within one of its values.</summary>
    public bool Says(string words) =>
        Title.Contains(words, StringComparison.Ordinal)
        || Fields.Any(f => f.Contains(words, StringComparison.Ordinal))
        || ReadAbstract()?.Contains(words, StringComparison.Ordinal) == true;
}
