namespace Graph.Read.Prose;

/// <summary>What a text says of a model or data set, with the words that say it.</summary>
/// <param name="Type">The relationship's type (contract 2).</param>
/// <param name="Subject">The model that the words name as their subject; null for the work that the text speaks for.</param>
/// <param name="Object">The name of the model or data set; for <c>CODE_FROM</c> the address of the repository.</param>
/// <param name="ObjectKind">What the object is.</param>
/// <param name="Line">The line that the quote stands on, from 1.</param>
/// <param name="Quote">The words as they stand on that line, with all markup: the name, and the words that give the role where they
/// stand on the same line.</param>
/// <param name="Rule">The name of the rule that read them.</param>
public sealed record ProseStatement(
    string Type,
    string? Subject,
    string Object,
    ProseNameKind ObjectKind,
    int Line,
    string Quote,
    string Rule
)
{
    /// <summary>The line of the words that give the role, where they stand on another line than the name (a heading, the head of a
    /// column, the beginning of a long sentence); else 0.</summary>
    public int CueLine { get; init; }

    /// <summary>Those words as they stand there; empty where <see cref="CueLine"/> is 0.</summary>
    public string CueQuote { get; init; } = string.Empty;

    /// <summary>The task, metric and value of a result, where a field says them; else empty.</summary>
    public ProseResult? Result { get; init; }
}
