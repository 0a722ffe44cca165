namespace Graph.Read.Prose;

/// <summary>A text to read.</summary>
/// <param name="Text">The text.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Title">The title of the work it speaks for, where it is not part of the text; else null.</param>
public sealed record ProseText(string Text, ProseForm Form, string? Title = null)
{
    /// <summary>Names of the work's own models and data sets, as far as others say them (a list's row, a repository's name).</summary>
    public IReadOnlyCollection<string> OwnNames { get; init; } = [];
}
