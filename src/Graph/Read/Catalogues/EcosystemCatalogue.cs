using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.ModelCards;
using Graph.Read.Prose;
using YamlDotNet.RepresentationModel;

namespace Graph.Read.Catalogues;

/// <summary>Ecosystem Graphs: what the models of an organisation depend on. A dependency does not say whether it is a base or training
/// data; the kind of what it names decides, where the file itself tells it.</summary>
internal sealed class EcosystemCatalogue : ICatalogue
{
    private const string Rule = "catalogue-dependency";

    /// <inheritdoc/>
    public string Service => "ecosystem";

    /// <inheritdoc/>
    public bool SpeaksForPapers => false;

    /// <inheritdoc/>
    public IEnumerable<CatalogueEntry> Read(string text)
    {
        var assets = YamlFields.Parse(text, out _).Items().Where(a => a.Field("name").Words().Length > 0).ToList();
        var kinds = assets
            .GroupBy(a => a.Field("name").Words(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Field("type").Words(), StringComparer.Ordinal);
        var lines = text.Split('\n');
        foreach (var asset in assets.Where(a => a.Field("type").Words() == "model"))
        {
            ImmutableArray<ProseStatement> statements =
            [
                .. from dependency in Dependencies(asset)
                let name = dependency.Words()
                let said = lines[dependency.Line() - 1].Contains(name, StringComparison.Ordinal)
                where name.Length > 0 && said && kinds.GetValueOrDefault(name) is "model" or "dataset"
                let isModel = kinds[name] == "model"
                select new ProseStatement(
                    isModel ? RelationTypes.BuildsOn : RelationTypes.TrainedOn,
                    null,
                    name,
                    isModel ? ProseNameKind.Model : ProseNameKind.Dataset,
                    dependency.Line(),
                    name,
                    Rule
                ),
            ];
            if (!statements.IsEmpty)
            {
                yield return new CatalogueEntry(asset.Field("name").Words(), [asset.Field("url").Words()], asset.Line(), statements);
            }
        }
    }

    // A list, or a mapping with the list as its value and an explanation beside it.
    private static IEnumerable<YamlNode> Dependencies(YamlNode asset) =>
        asset.Field("dependencies") is YamlMappingNode mapping ? mapping.Field("value").Items() : asset.Field("dependencies").Items();
}
