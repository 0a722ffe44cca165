using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Sources.Enrich.Services.Answers;

/// <summary>A paper's page of Hugging Face, as a record: what does not change from day to day.</summary>
internal static class HubPaper
{
    private const string Models = "linkedModels";
    private const string DataSets = "linkedDatasets";

    /// <summary>The record.</summary>
    /// <param name="paper">The answer of the service.</param>
    /// <param name="number">The arXiv number.</param>
    /// <param name="address">The page's address.</param>
    public static string ToJson(JsonElement paper, string number, string address) =>
        new PlainRecord(paper.Text("title")!)
        {
            Url = address,
            Arxiv = number,
            Lists = ImmutableSortedDictionary<string, ImmutableArray<string>>
                .Empty.WithComparers(StringComparer.Ordinal)
                .Add(Models, ByDownloads(paper, Models))
                .Add(DataSets, ByDownloads(paper, DataSets)),
        }.ToJson();

    /// <summary>The paths of what a record links: models and data sets by turns, the most downloaded first.</summary>
    public static IEnumerable<string> LinksOf(byte[] record)
    {
        using var document = JsonDocument.Parse(record);
        var models = document.RootElement.Texts(Models);
        var sets = document.RootElement.Texts(DataSets).Select(d => "datasets/" + d).ToImmutableArray();
        for (var rank = 0; rank < Math.Max(models.Length, sets.Length); rank++)
        {
            if (rank < models.Length)
            {
                yield return models[rank];
            }

            if (rank < sets.Length)
            {
                yield return sets[rank];
            }
        }
    }

    private static ImmutableArray<string> ByDownloads(JsonElement paper, string name) =>
        [
            .. paper
                .Items(name)
                .Select(m => (Id: m.Text("id"), Downloads: m.Whole("downloads") ?? 0))
                .Where(m => m.Id is not null)
                .OrderByDescending(m => m.Downloads)
                .ThenBy(m => m.Id, StringComparer.Ordinal)
                .Select(m => m.Id!),
        ];
}
