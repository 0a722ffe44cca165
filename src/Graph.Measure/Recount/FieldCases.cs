using System.Collections.Immutable;
using System.Text.Json;
using Graph.Measure.Judging;
using Graph.Model;
using Graph.Relate;

namespace Graph.Measure.Recount;

/// <summary>Facts of lists of other fields as people judged them, one JSON object a line: <c>field</c>, <c>repository</c>, <c>commit</c>,
/// <c>path</c>, <c>line</c>, <c>type</c>, <c>object</c>, <c>rule</c>, <c>verdict</c> (<c>right</c>, <c>wrong</c>; anything else counts
/// neither way) and, where it is not a list, <c>kind</c>.</summary>
/// <remarks>The lists themselves are not ours to keep: the file says which facts of which commit were looked at.</remarks>
internal sealed class FieldCases(string folder) : ICaseSource
{
    /// <inheritdoc/>
    public string Name => "tests/gold/fields.jsonl";

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">A line is not what it should be; the message names it.</exception>
    public ImmutableArray<JudgedCase> Cases()
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path)
            ?
            [
                .. File.ReadLines(path)
                    .Select((text, i) => (text, i))
                    .Where(l => l.text.Length > 0)
                    .Select(l => Case(l.text, l.i + 1))
                    .OfType<JudgedCase>(),
            ]
            : [];
    }

    private JudgedCase? Case(string text, int line)
    {
        using var document = JsonDocument.Parse(text);
        var verdict = Text("verdict");
        var rule = Text("rule") ?? throw Wrong("no 'rule'", "the name of the rule that made the claim");
        var kind = Text("kind") is not { } word
            ? SourceKind.List
            : SourceKinds.Parse(word) ?? throw Wrong($"the kind '{word}'", $"one of {string.Join(", ", SourceKinds.Words)}");
        return verdict is "right" or "wrong"
            ? new JudgedCase(
                rule,
                kind,
                RuleBases.Of(rule),
                Text("field") ?? throw Wrong("no 'field'", "a field of research"),
                verdict == "right"
            )
            : null;

        string? Text(string field) =>
            document.RootElement.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

        InvalidDataException Wrong(string found, string expected) => new($"{Name}({line}): found {found}, expected {expected}.");
    }
}
