using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge;

/// <summary>Reads <c>venues.yaml</c>: for each kind, short names with <c>full</c>, <c>aliases</c> and <c>certain</c>.</summary>
internal static class VenueFile
{
    private const string FileName = "venues.yaml";

    /// <summary>The entries in the order of the file.</summary>
    /// <exception cref="VocabularyException">The file has another form; the message says where.</exception>
    public static ImmutableArray<VenueEntry> Read(string? folder)
    {
        var (root, place) = VocabularyFile.Read(FileName, folder);
        var entries = ImmutableArray.CreateBuilder<VenueEntry>();
        foreach (var (kindNode, venues) in VocabularyFile.Mapping(root, place, "a kind of venue above its venues"))
        {
            var kind = KindOf(kindNode, place);
            foreach (var (name, fields) in VocabularyFile.Mapping(venues, place, "short names of venues"))
            {
                entries.Add(EntryOf(kind, name, fields, place));
            }
        }

        return entries.ToImmutable();
    }

    private static VenueKind KindOf(YamlNode node, string place) =>
        VocabularyFile.Text(node, place) switch
        {
            "conference" => VenueKind.Conference,
            "journal" => VenueKind.Journal,
            "workshop" => VenueKind.Workshop,
            "preprint" => VenueKind.Preprint,
            "other" => VenueKind.Other,
            var word => throw VocabularyFile.Wrong(node, place, $"'{word}'", "conference, journal, workshop, preprint or other"),
        };

    private static VenueEntry EntryOf(VenueKind kind, YamlNode nameNode, YamlNode fields, string place)
    {
        var name = VocabularyFile.Text(nameNode, place);
        var full = name;
        IEnumerable<string> aliases = [];
        IEnumerable<string> certain = [];
        foreach (var (field, value) in VocabularyFile.Mapping(fields, place, "full, aliases and certain"))
        {
            switch (VocabularyFile.Text(field, place))
            {
                case "full":
                    full = VocabularyFile.Text(value, place);
                    break;
                case "aliases":
                    aliases = VocabularyFile.Texts(value, place);
                    break;
                case "certain":
                    certain = VocabularyFile.Texts(value, place);
                    break;
                case var word:
                    throw VocabularyFile.Wrong(field, place, $"'{word}'", "full, aliases or certain");
            }
        }

        return new(new Venue(name, full, kind), [name, full, .. aliases], [.. certain], $"{place}({nameNode.Start.Line})");
    }
}
