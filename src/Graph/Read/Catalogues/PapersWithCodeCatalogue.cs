using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model;
using Graph.Read.Prose;

namespace Graph.Read.Catalogues;

/// <summary>The evaluation tables of Papers with Code: a tree of tasks, each with data sets and the rows of their tables.</summary>
internal sealed class PapersWithCodeCatalogue : ICatalogue
{
    private const string Rule = "catalogue-result";

    /// <inheritdoc/>
    public string Service => "paperswithcode";

    /// <inheritdoc/>
    public bool SpeaksForPapers => true;

    /// <inheritdoc/>
    public IEnumerable<CatalogueEntry> Read(string text)
    {
        try
        {
            var root = JsonValueAt.Parse(text);
            return root.Items.SelectMany(Task);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<CatalogueEntry> Task(JsonValueAt task) =>
        Items(task, "datasets")
            .SelectMany(d => DataSet(d, task.Field("task")?.Text ?? string.Empty))
            .Concat(Items(task, "subtasks").SelectMany(Task));

    private static IEnumerable<CatalogueEntry> DataSet(JsonValueAt set, string task)
    {
        if (set.Field("dataset") is not { Text.Length: > 0 } name)
        {
            return [];
        }

        var rows =
            from row in set.Field("sota") is { } sota ? Items(sota, "rows") : []
            let model = Bare(row.Field("model_name")?.Text ?? string.Empty)
            let address = row.Field("paper_url")?.Text ?? string.Empty
            where address.Length > 0
            select new CatalogueEntry(model, [address], row.Line, [.. Results(row, model, name, task)]);
        return rows.Where(r => !r.Statements.IsEmpty).Concat(Items(set, "subdatasets").SelectMany(d => DataSet(d, task)));
    }

    private static IEnumerable<ProseStatement> Results(JsonValueAt row, string model, JsonValueAt set, string task) =>
        from metric in row.Field("metrics")?.Fields ?? []
        where metric.Value.Text.Length > 0
        select new ProseStatement(
            RelationTypes.EvaluatesOn,
            model.Length > 0 ? model : null,
            set.Text,
            ProseNameKind.Dataset,
            set.Line,
            set.Text,
            Rule
        )
        {
            CueLine = metric.Value.Line,
            CueQuote = metric.Value.Text,
            Result = new ProseResult(task, metric.Name, metric.Value.Text),
        };

    // "Hierarchical-Learning-V1 (ensemble)" is the model, several times.
    private static string Bare(string model) =>
        model.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? model[..bracket].Trim() : model.Trim();

    private static ImmutableArray<JsonValueAt> Items(JsonValueAt value, string name) => [.. value.Field(name)?.Items ?? []];
}
