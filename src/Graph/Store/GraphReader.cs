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
        switch (root.Text("type"))
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
        var all = node.Member("properties");
        return new Entity(
            all.Text("key"),
            [.. node.List("labels").Select(l => l.AsText("labels"))],
            all.Text("name"),
            Properties(all, p => p is "key" or "name")
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
        var all = relationship.Member("properties");
        return new Relation(
            relationship.Text("label"),
            relationship.Member("start").Text("id"),
            relationship.Member("end").Text("id"),
            Parse(all.Text("basis"), BasisNames.Parse, "basis"),
            all.Real("confidence"),
            all.Whole("support"),
            [.. ReadEvidence(all)],
            Properties(all, p => Own.Contains(p, StringComparer.Ordinal))
        );
    }

    private static PropertyMap Properties(JsonElement all, Func<string, bool> isOwn)
    {
        var properties = PropertyMap.Empty;
        foreach (var property in all.EnumerateObject().Where(p => !isOwn(p.Name)))
        {
            properties = properties.With(property.Name, PropertyJson.Read(property.Value));
        }

        return properties;
    }

    private static T Parse<T>(string word, Func<string?, T?> parse, string what)
        where T : struct => parse(word) ?? throw new FormatException($"'{word}' is no {what}");

    private static SourceKind EarlierKind(JsonElement all) =>
        all.Text("basis") == Basis.Curated.Word() ? SourceKind.Curated : SourceKind.List;

    private static IEnumerable<Evidence> ReadEvidence(JsonElement all)
    {
        var sources = all.List("sources");
        JsonElement[] Parallel(string name)
        {
            var list = all.List(name);
            return list.Length == sources.Length
                ? list
                : throw new FormatException($"'{name}' has {list.Length} items, but 'sources' has {sources.Length}");
        }

        var (entries, lines, quotes, rules) = (Parallel("entries"), Parallel("lines"), Parallel("quotes"), Parallel("rules"));
        // A build of an earlier version has one basis for the whole relationship, and no kinds.
        var isEarlier = !all.TryGetProperty("bases", out _);
        var (bases, kinds) = isEarlier ? ([], []) : (Parallel("bases"), Parallel("kinds"));
        var citations = all.TryGetProperty("citations", out _) ? Parallel("citations") : null;
        for (var i = 0; i < sources.Length; i++)
        {
            yield return new Evidence(
                sources[i].AsText("sources"),
                entries[i].AsWhole("entries"),
                lines[i].AsWhole("lines"),
                quotes[i].AsText("quotes"),
                rules[i].AsText("rules"),
                Parse(isEarlier ? all.Text("basis") : bases[i].AsText("bases"), BasisNames.Parse, "basis"),
                isEarlier ? EarlierKind(all) : Parse(kinds[i].AsText("kinds"), SourceKinds.Parse, "kind of source"),
                citations?[i].AsText("citations") ?? string.Empty
            );
        }
    }
}
