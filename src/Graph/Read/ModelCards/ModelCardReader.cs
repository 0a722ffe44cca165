using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Prose;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Names;
using YamlDotNet.RepresentationModel;

namespace Graph.Read.ModelCards;

/// <summary>Reads the front matter of a model card: the base, the data, the results that its author gives. The prose below it is read
/// like any other.</summary>
/// <param name="names">The names that are known.</param>
public sealed class ModelCardReader(KnownNames names)
{
    private const string BaseRule = "card-base-model";
    private const string DatasetsRule = "card-datasets";
    private const string IndexRule = "card-model-index";

    private readonly CardNames _names = new(names);

    /// <summary>Reads a card.</summary>
    public CardReading Read(string text)
    {
        var lines = TextLines.Of(text).ToList();
        var end = FrontMatter.EndLine(text, lines);
        if (end < 2)
        {
            return CardReading.Empty;
        }

        // The first line of the YAML keeps its number, so that no line is counted twice.
        var yaml = "\n" + text[lines[1].Start..lines[end - 1].Start];
        if (YamlFields.Parse(yaml, out var problem) is not { } root)
        {
            return CardReading.Empty with { Problems = problem is { } found ? [found] : [] };
        }

        var statements = ImmutableArray.CreateBuilder<ProseStatement>();
        var sameAs = ImmutableArray.CreateBuilder<(string, int)>();
        string Quote(YamlNode node) => text[lines[node.Line() - 1].Start..lines[node.Line() - 1].End].Trim();
        var bases = root.Field("base_model").Items().Where(b => b.Words().Length > 0).ToList();
        var isSame = RelationOf(root, bases.Count) == "quantized";
        foreach (var node in bases)
        {
            if (isSame)
            {
                sameAs.Add((_names.Of(node.Words()), node.Line()));
                continue;
            }

            statements.Add(Fact(RelationTypes.BuildsOn, node, _names.Of(node.Words()), ProseNameKind.Model, Quote(node), BaseRule));
        }

        foreach (var node in root.Field("datasets").Items().Where(d => d.Words().Length > 0))
        {
            statements.Add(Fact(RelationTypes.TrainedOn, node, _names.Of(node.Words()), ProseNameKind.Dataset, Quote(node), DatasetsRule));
        }

        foreach (var result in root.Field("model-index").Items().SelectMany(m => m.Field("results").Items()))
        {
            statements.AddRange(Results(result, Quote));
        }

        return new CardReading(statements.ToImmutable(), sameAs.ToImmutable(), []);
    }

    private IEnumerable<ProseStatement> Results(YamlNode result, Func<YamlNode, string> quote)
    {
        var dataset = result.Field("dataset");
        var node = dataset.Field("name") is { } name && name.Words().Length > 0 ? name : dataset.Field("type");
        if (node is null || node.Words().Length == 0)
        {
            yield break;
        }

        var task = result.Field("task");
        var taskName = task.Field("name").Words() is { Length: > 0 } named ? named : task.Field("type").Words();
        var fact = Fact(RelationTypes.EvaluatesOn, node, _names.Of(node.Words()), ProseNameKind.Dataset, quote(node), IndexRule);
        var metrics = result.Field("metrics").Items().ToList();
        if (metrics.Count == 0)
        {
            yield return fact with
            {
                Result = new ProseResult(taskName, string.Empty, string.Empty),
            };
        }

        foreach (var metric in metrics)
        {
            var metricName = metric.Field("name").Words() is { Length: > 0 } given ? given : metric.Field("type").Words();
            // The value stands on a line of its own, which is quoted beside the name's.
            var value = metric.Field("value");
            var isApart = value is not null && value.Words().Length > 0 && value.Line() != fact.Line;
            yield return fact with
            {
                Result = new ProseResult(taskName, metricName, value.Words()),
                CueLine = isApart ? value!.Line() : 0,
                CueQuote = isApart ? quote(value!) : string.Empty,
            };
        }
    }

    // The hub infers the relation where the card gives none: files it cannot see here leave tags and the library as signs.
    private static string RelationOf(YamlNode root, int bases)
    {
        if (root.Field("base_model_relation").Words() is { Length: > 0 } given)
        {
            return given.ToLowerInvariant();
        }

        var signs = root.Field("tags")
            .Items()
            .Select(t => t.Words())
            .Append(root.Field("library_name").Words())
            .Select(t => t.ToLowerInvariant())
            .ToList();
        return signs.Exists(t => t is "gguf" or "quantized" or "awq" or "gptq" or "exl2" or "mlx" or "bitsandbytes" or "onnx") ? "quantized"
            : bases > 1 ? "merge"
            : "finetune";
    }

    private static ProseStatement Fact(string type, YamlNode node, string name, ProseNameKind kind, string quote, string rule) =>
        new(type, null, name, kind, node.Line(), quote, rule);
}
