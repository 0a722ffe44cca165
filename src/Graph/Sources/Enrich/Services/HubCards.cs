using System.Text.Json;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>Fetches the record and the card of a model or data set of Hugging Face.</summary>
internal static class HubCards
{
    /// <summary>The host of files, whose window is larger than that of the API.</summary>
    public static readonly Endpoint Files = new(
        "resolve",
        new Uri("https://huggingface.co/"),
        new ServiceLimits(2, TimeSpan.FromSeconds(0.1), 2900, TimeSpan.FromMinutes(5))
    )
    {
        Token = TokenUse.Bearer,
    };

    /// <summary>Fetches both. A renamed one is kept under its own name, whatever name led to it; a gated one has a record and no
    /// card.</summary>
    public static async Task FetchAsync(HubCard card, Endpoint api, Conversation talk, CancellationToken cancellation)
    {
        var fields = card.IsDataSet
            ? "expand[]=cardData&expand[]=sha"
            : "expand[]=baseModels&expand[]=cardData&expand[]=gated&expand[]=sha&expand[]=tags";
        var asked = Entry(card.Path, card);
        var request = new EnrichRequest(api, $"api/{card.ApiPath}?{fields}");
        if (await talk.FetchAsync(request, asked, cancellation).ConfigureAwait(false) is not { } answer)
        {
            return;
        }

        var record = answer.Json();
        if (record.Text("id") is not { } name || record.Text("sha") is not { } sha)
        {
            throw new EnrichFailure($"{request.Address} answered with no id or sha; it was left.");
        }

        // What counts is what the service calls it: a redirect may lead to another repository altogether.
        var path = card.PathOf(name);
        if (path != card.Path)
        {
            talk.Miss(asked, "moved to hf:" + path);
        }

        var entry = Entry(path, card) with { Version = sha, Licence = LicenceOf(record.Field("cardData")) };
        KeepRecord(record, entry, path, talk);
        if (talk.Kept.Find(entry.Id) is { File.Length: > 0 } kept && kept.Version == sha && talk.Kept.Read(entry.Id) is not null)
        {
            talk.Keep(entry with { File = kept.File, Address = kept.Address }, talk.Kept.Read(entry.Id)!);
            return;
        }

        var file = new EnrichRequest(Files, $"{path}/resolve/{sha}/README.md");
        var readme = await talk.AskAsync(file, cancellation).ConfigureAwait(false);
        if (readme.IsFound)
        {
            talk.Keep(entry with { File = KeptFileName.Of("huggingface", path, "README.md"), Address = file.Address }, readme.Body);
        }
        else if (readme.IsMissing)
        {
            talk.Miss(entry, readme.StatusText);
        }
        else
        {
            throw new EnrichFailure($"{file.Address} answered {readme.StatusText}; it was left.");
        }
    }

    private static KeptEntry Entry(string path, HubCard card) =>
        new($"hf:{path}", "card", [$"hf:{path}", .. card.About], "", $"https://huggingface.co/{path}", "", "");

    private static void KeepRecord(JsonElement record, KeptEntry entry, string path, Conversation talk) =>
        talk.Keep(
            entry with
            {
                Id = $"hf-record:{path}",
                Kind = "record",
                About = [$"hf:{path}"],
                File = KeptFileName.Of("huggingface", path, "record.json"),
            },
            record.Cut("_id", "id", "baseModels", "cardData", "gated", "tags")
        );

    private static string LicenceOf(JsonElement card) => card.Texts("license") is [var first, ..] ? first : string.Empty;
}
