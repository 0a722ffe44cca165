using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Prose;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Names;
using YamlDotNet.RepresentationModel;

namespace Graph.Read.ModelCards;

/// <summary>Reads a <c>metafile.yml</c> of OpenMMLab: collections of models with training data, and results.</summary>
/// <param name="names">The names that are known.</param>
public sealed class MetafileReader(KnownNames names)
{
    private const string TrainingRule = "metafile-training-data";
    private const string ResultsRule = "metafile-results";

    private readonly CardNames _names = new(names);

    /// <summary>Reads a file. The subject of each fact is the collection, or the model where it is in none.</summary>
    public CardReading Read(string text)
    {
        if (YamlFields.Parse(text, out var problem) is not { } root)
        {
            return CardReading.Empty with { Problems = problem is { } found ? [found] : [] };
        }

        var lines = TextLines.Of(text).ToList();
        string Quote(YamlNode node) => text[lines[node.Line() - 1].Start..lines[node.Line() - 1].End].Trim();
        var statements = ImmutableArray.CreateBuilder<ProseStatement>();
        var said = new HashSet<(string, string, string, ProseResult?)>();
        void Say(string type, string subject, YamlNode node, string rule, ProseResult? result)
        {
            var name = _names.Of(node.Words());
            if (name.Length > 0 && said.Add((type, subject, name, result)))
            {
                statements.Add(
                    new ProseStatement(type, subject, name, ProseNameKind.Dataset, node.Line(), Quote(node), rule) { Result = result }
                );
            }
        }

        var parts = root is YamlSequenceNode list ? list.Children : [root];
        foreach (var collection in parts.SelectMany(p => p.Field("Collections").Items()))
        {
            foreach (var data in TrainingData(collection))
            {
                Say(RelationTypes.TrainedOn, collection.Field("Name").Words(), data, TrainingRule, null);
            }
        }

        foreach (var model in parts.SelectMany(p => p.Field("Models").Items()))
        {
            var subject = model.Field("In Collection").Words() is { Length: > 0 } collection ? collection : model.Field("Name").Words();
            foreach (var data in TrainingData(model))
            {
                Say(RelationTypes.TrainedOn, subject, data, TrainingRule, null);
            }

            foreach (var result in model.Field("Results").Items())
            {
                foreach (var data in result.Field("Dataset").Items().Where(d => d is YamlScalarNode))
                {
                    foreach (var score in Scores(result))
                    {
                        Say(RelationTypes.EvaluatesOn, subject, data, ResultsRule, score);
                    }
                }
            }
        }

        return new CardReading(statements.ToImmutable(), [], []);
    }

    private static IEnumerable<YamlNode> TrainingData(YamlNode node) =>
        node.Field("Metadata").Field("Training Data").Items().Where(d => d.Words().Length > 0);

    private static IEnumerable<ProseResult> Scores(YamlNode result)
    {
        var task = result.Field("Task").Words();
        return result.Field("Metrics") is YamlMappingNode { Children.Count: > 0 } metrics
            ? metrics.Children.Select(m => new ProseResult(task, m.Key.Words(), m.Value.Words()))
            : [new ProseResult(task, string.Empty, string.Empty)];
    }
}
