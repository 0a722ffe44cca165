namespace Graph.Read.Lint;

/// <summary>A title as a key: its letters and digits, without case.</summary>
internal static class LetterKey
{
    /// <summary>The key.</summary>
    public static string Of(string title) => string.Concat(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
