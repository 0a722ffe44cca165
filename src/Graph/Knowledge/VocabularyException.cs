namespace Graph.Knowledge;

/// <summary>A vocabulary file cannot be used. The message names the file, the line, what was found and what was expected.</summary>
public sealed class VocabularyException : Exception
{
    /// <summary>Takes the sentence that the user reads.</summary>
    public VocabularyException(string message)
        : base(message) { }

    /// <summary>Takes the sentence that the user reads, and what caused it.</summary>
    public VocabularyException(string message, Exception cause)
        : base(message, cause) { }
}
