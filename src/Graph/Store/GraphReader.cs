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

    /// <summary>Whether a line is a relationship as earlier versions wrote it: with one basis for all of its evidence, and so, where a fact
    /// rested on several grounds, several for one fact.</summary>
    public static bool IsOfEarlierForm(string line) =>
        line.StartsWith("{\"type\":\"relationship\"", StringComparison.Ordinal) && !line.Contains("\"bases\":[", StringComparison.Ordinal);

    /// <summary>One relation for each fact out of those that an earlier version wrote, one for each ground.</summary>
    public static IEnumerable<Relation> Joined(IEnumerable<Relation> relations) =>
        from twins in relations.GroupBy(r => r.Id, StringComparer.Ordinal)
        select Relation.Join([.. twins.OrderBy(r => r.Basis)]);

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
            Parse(basis, BasisNames.Parse, "basis"),
            all.GetProperty("confidence").GetDouble(),
            all.GetProperty("support").GetInt32(),
            [.. ReadEvidence(all)],
            properties
        );
    }

    private static T Parse<T>(string? word, Func<string?, T?> parse, string what)
        where T : struct => parse(word) ?? throw new FormatException($"'{word}' is no {what}");

    private static SourceKind EarlierKind(JsonElement all) =>
        all.GetProperty("basis").GetString() == Basis.Curated.Word() ? SourceKind.Curated : SourceKind.List;

    private static IEnumerable<Evidence> ReadEvidence(JsonElement all)
    {
        var sources = all.GetProperty("sources");
        var (entries, lines) = (all.GetProperty("entries"), all.GetProperty("lines"));
        var (quotes, rules) = (all.GetProperty("quotes"), all.GetProperty("rules"));
        // A build of an earlier version has one basis for the whole relationship, and no kinds.
        var isEarlier = !all.TryGetProperty("bases", out var bases);
        var kinds = isEarlier ? default : all.GetProperty("kinds");
        var cited = all.TryGetProperty("citations", out var citations);
        for (var i = 0; i < sources.GetArrayLength(); i++)
        {
            yield return new Evidence(
                sources[i].GetString()!,
                entries[i].GetInt32(),
                lines[i].GetInt32(),
                quotes[i].GetString()!,
                rules[i].GetString()!,
                Parse((isEarlier ? all.GetProperty("basis") : bases[i]).GetString(), BasisNames.Parse, "basis"),
                isEarlier ? EarlierKind(all) : Parse(kinds[i].GetString(), SourceKinds.Parse, "kind of source"),
                cited ? citations[i].GetString()! : string.Empty
            );
        }
    }
}
