using System.Text.Json;
using Graph.Model;

namespace Graph.Read.Records.Json.Shapes;

/// <summary>A work as OpenAlex writes it. The abstract is an index of words with their places, out of which it is put together.</summary>
internal sealed class OpenAlexShape : IRecordShape
{
    /// <inheritdoc/>
    public bool Fits(JsonElement record) => record.Has("abstract_inverted_index") || record.Has("authorships");

    /// <inheritdoc/>
    public WorkRecord? Read(JsonElement record, string source)
    {
        if ((record.Text("title") ?? record.Text("display_name")) is not { } title)
        {
            return null;
        }

        var place = record.Field("primary_location");
        return new(title)
        {
            Id = record.Text("id"),
            Authors =
            [
                .. record.Elements("authorships").Select(a => a.Field("author").Text("display_name")).OfType<string>().Select(FieldText.Of),
            ],
            Venue = place.Field("source").Venue("display_name"),
            Year = record.Year("publication_year"),
            Abstract = Abstract(record.Field("abstract_inverted_index")),
            Links =
            [
                .. new[]
                {
                    RecordLink.Doi(record.Text("doi")),
                    RecordLink.Address(place.Text("landing_page_url")),
                    RecordLink.Address(record.Text("id"), LinkKind.Other),
                }.OfType<RecordLink>(),
            ],
        };
    }

    private static string? Abstract(JsonElement index)
    {
        if (index.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var words = new SortedDictionary<int, string>();
        foreach (var word in index.EnumerateObject())
        {
            foreach (var place in index.Elements(word.Name).Where(p => p.ValueKind == JsonValueKind.Number))
            {
                words[place.GetInt32()] = word.Name;
            }
        }

        return words.Count == 0 ? null : string.Join(' ', words.Values);
    }
}
