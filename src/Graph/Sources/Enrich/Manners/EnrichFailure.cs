namespace Graph.Sources.Enrich.Manners;

/// <summary>Something could not be had; the message is a whole sentence that may be shown.</summary>
/// <param name="message">The sentence, without tokens.</param>
/// <param name="isUnreachable">Whether no answer at all came.</param>
internal sealed class EnrichFailure(string message, bool isUnreachable = false) : Exception(message)
{
    /// <summary>Whether no answer at all came: the host cannot be reached.</summary>
    public bool IsUnreachable { get; } = isUnreachable;
}
