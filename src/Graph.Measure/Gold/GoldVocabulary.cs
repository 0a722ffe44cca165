using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Measure.Gold;

/// <summary>Canonical names of the gold (<c>vocab.json</c>). One name can stand for two things: two models are called MLIP.</summary>
internal sealed class GoldVocabulary
{
    private static readonly (string Kind, string Field)[] Kinds =
    [
        ("model", "models"),
        ("dataset", "datasets"),
        ("task", "tasks"),
        ("modality", "modalities"),
    ];

    private readonly Dictionary<(string Kind, string Name), ImmutableHashSet<string>> _canonical = [];
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>Reads the file's text.</summary>
    public GoldVocabulary(string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var (kind, field) in Kinds)
        {
            foreach (var item in document.RootElement.GetProperty(field).EnumerateArray())
            {
                AddAliases(kind, item);
            }

            // A canonical name stands for itself, whatever else bears it as an alias.
            foreach (var item in document.RootElement.GetProperty(field).EnumerateArray())
            {
                var name = GoldName.Normal(item.GetProperty("name").GetString()!);
                _canonical[(kind, name)] = [name];
            }
        }
    }

    /// <summary>Whether the vocabulary has a name.</summary>
    public bool Knows(string kind, string name) => _canonical.ContainsKey((kind, GoldName.Normal(name)));

    /// <summary>The canonical names that a name can stand for; the name itself where it is unknown.</summary>
    public ImmutableHashSet<string> Canonical(string kind, string name)
    {
        var normal = GoldName.Normal(name);
        return _canonical.GetValueOrDefault((kind, normal)) ?? [normal];
    }

    /// <summary>The wider tasks or modalities of a canonical name, nearest first.</summary>
    public IEnumerable<string> Ancestors(string name)
    {
        while (_parents.TryGetValue(name, out var parent))
        {
            name = parent;
            yield return name;
        }
    }

    private void AddAliases(string kind, JsonElement item)
    {
        var name = GoldName.Normal(item.GetProperty("name").GetString()!);
        if (item.TryGetProperty("aliases", out var aliases))
        {
            foreach (var alias in aliases.EnumerateArray().Select(a => GoldName.Normal(a.GetString()!)))
            {
                _canonical[(kind, alias)] = (_canonical.GetValueOrDefault((kind, alias)) ?? []).Add(name);
            }
        }

        if (item.TryGetProperty("parent", out var parent) && parent.GetString() is { } wider)
        {
            _parents[name] = GoldName.Normal(wider);
        }
    }
}
