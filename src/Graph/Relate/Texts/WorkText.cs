using Graph.Model;

namespace Graph.Relate.Texts;

/// <summary>A text that speaks for a work: what the evidence of its statements has in common.</summary>
/// <param name="Work">The work.</param>
/// <param name="Source">The id of the text, or of the file of records that it stands in.</param>
/// <param name="Kind">Whose words they are.</param>
/// <param name="Citation">The text's address; empty where none is known.</param>
internal sealed record WorkText(SpokenWork Work, string Source, SourceKind Kind, string Citation)
{
    /// <summary>The line of the entry that it is: the record's, or the first of a file of its own.</summary>
    public int Entry { get; init; } = 1;

    /// <summary>The line of the source that a line of the text is; 0 stands for the title's.</summary>
    public Func<int, int> LineOf { get; init; } = line => Math.Max(line, 1);

    /// <summary>The title of the work; null where it is not known.</summary>
    public string? Title { get; init; }

    /// <summary>The kind of source that the title's words are of.</summary>
    public SourceKind TitleKind { get; init; } = Kind;

    /// <summary>The repository whose text it is; null where it belongs to none.</summary>
    public string? Repository { get; init; }
}
