using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Sources.Enrich.Services.Answers;

/// <summary>A work as a record of contract 7, one object on one line. What is not known is left out.</summary>
/// <param name="Title">The title.</param>
internal sealed record PlainRecord(string Title)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The authors in order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The year; null where it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>The venue; null where it is not known.</summary>
    public string? Venue { get; init; }

    /// <summary>The address of its page; null where there is none.</summary>
    public string? Url { get; init; }

    /// <summary>The DOI; null where there is none.</summary>
    public string? Doi { get; init; }

    /// <summary>The arXiv number; null where there is none.</summary>
    public string? Arxiv { get; init; }

    /// <summary>Lists of further fields, such as what the work cites.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Lists { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The record, ending with a line break.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("title", Title);
            WriteList(json, "authors", Authors);
            if (Year is { } year)
            {
                json.WriteNumber("year", year);
            }

            foreach (var (name, value) in new[] { ("venue", Venue), ("url", Url), ("doi", Doi), ("arxiv", Arxiv) })
            {
                if (!string.IsNullOrEmpty(value))
                {
                    json.WriteString(name, value);
                }
            }

            foreach (var (name, values) in Lists)
            {
                WriteList(json, name, values);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteList(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        if (!values.IsEmpty)
        {
            json.WriteStartArray(name);
            values.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }
    }
}
