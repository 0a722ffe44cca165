using System.Text.Json;

namespace Graph.Read.Records.Json;

/// <summary>Why a text is not JSON, as a part of a sentence.</summary>
internal static class JsonProblem
{
    /// <summary>What the parser found, without the places that it counts in its own way.</summary>
    public static string Of(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? error.Message : error.Message[..end]).TrimEnd('.', ' ');
    }
}
