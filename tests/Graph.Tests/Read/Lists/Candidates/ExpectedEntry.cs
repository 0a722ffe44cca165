using System.Text.Json;

namespace Graph.Tests.Read.Lists.Candidates;

/// <summary>What a reader takes from one entry of a made-up list; the fields are explained beside the lists.</summary>
internal sealed record ExpectedEntry
{
    public required int Line { get; init; }

    public int? EndLine { get; init; }

    public required string Kind { get; init; }

    public required JsonElement Title { get; init; }

    public JsonElement? Name { get; init; }

    public required JsonElement Venue { get; init; }

    public required JsonElement Year { get; init; }

    public required JsonElement Authors { get; init; }

    public required JsonElement Paper { get; init; }

    public required JsonElement Code { get; init; }

    public required JsonElement Section { get; init; }

    public IReadOnlyDictionary<string, JsonElement[]> Accept { get; init; } = new Dictionary<string, JsonElement[]>();

    /// <summary>The last line, which is the first where none is given.</summary>
    public int LastLine => EndLine ?? Line;

    /// <summary>By how many lines its ends may differ.</summary>
    public int Slack => LastLine > Line ? 2 : 0;

    /// <summary>All right answers for a field, the best first.</summary>
    public IEnumerable<JsonElement> RightAnswers(string field, JsonElement best) =>
        Accept.TryGetValue(field, out var others) ? [best, .. others] : [best];
}
