using System.Text.Json;
using Graph.Model;

namespace Graph.Store;

/// <summary>Lines of <c>graph.jsonl</c> (contract 2) as entities and relations.</summary>
internal static class GraphReader
{
    private static readonly string[] Own =
    [
        "bases",
        "basis",
        "citations",
        "confidence",
        "entries",
        "kinds",
        "lines",
        "quotes",
        "rules",
        "sources",
        "support",
    ];

    /// <summary>Reads one line into one of the two lists; an empty line is passed over.</summary>
    public static void ReadLine(string line, List<Entity> entities, List<Relation> relations)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        switch (root.GetProperty("type").GetString())
        {
            case "node":
                entities.Add(ReadNode(root));
                break;
            case "relationship":
                relations.Add(ReadRelationship(root));
                break;
            case var other:
                throw new FormatException($"type '{other}' is neither 'node' nor 'relationship'");
        }
    }

    private static Entity ReadNode(JsonElement node)
    {
        var properties = PropertyMap.Empty;
        var all = node.GetProperty("properties");
        foreach (var property in all.EnumerateObject().Where(p => p.Name is not ("key" or "name")))
        {
            properties = properties.With(property.Name, PropertyJson.Read(property.Value));
        }

        return new Entity(
            all.GetProperty("key").GetString()!,
            [.. node.GetProperty("labels").EnumerateArray().Select(l => l.GetString()!)],
            all.GetProperty("name").GetString()!,
            properties
        );
    }

    private static Relation ReadRelationship(JsonElement relationship)
    {
        var all = relationship.GetProperty("properties");
        var properties = PropertyMap.Empty;
        foreach (var property in all.EnumerateObject().Where(p => !Own.Contains(p.Name, StringComparer.Ordinal)))
        {
            properties = properties.With(property.Name, PropertyJson.Read(property.Value));
        }

        var basis = all.GetProperty("basis").GetString();
        return new Relation(
            relationship.GetProperty("label").GetString()!,
            relationship.GetProperty("start").GetProperty("id").GetString()!,
            relationship.GetProperty("end").GetProperty("id").GetString()!,
            BasisNames.Parse(basis) ?? throw new FormatException($"'{basis}' is no basis"),
            all.GetProperty("confidence").GetDouble(),
            all.GetProperty("support").GetInt32(),
            [.. ReadEvidence(all)],
            properties
        );
    }

    private static IEnumerable<Evidence> ReadEvidence(JsonElement all)
    {
        var sources = all.GetProperty("sources");
        var (entries, lines) = (all.GetProperty("entries"), all.GetProperty("lines"));
        var (quotes, rules) = (all.GetProperty("quotes"), all.GetProperty("rules"));
        var (bases, kinds) = (all.GetProperty("bases"), all.GetProperty("kinds"));
        var cited = all.TryGetProperty("citations", out var citations);
        for (var i = 0; i < sources.GetArrayLength(); i++)
        {
            yield return new Evidence(
                sources[i].GetString()!,
                entries[i].GetInt32(),
                lines[i].GetInt32(),
                quotes[i].GetString()!,
                rules[i].GetString()!,
                BasisNames.Parse(bases[i].GetString()) ?? throw new FormatException($"'{bases[i]}' is no basis"),
                SourceKinds.Parse(kinds[i].GetString()) ?? throw new FormatException($"'{kinds[i]}' is no kind of source"),
                cited ? citations[i].GetString()! : string.Empty
            );
        }
    }
}
