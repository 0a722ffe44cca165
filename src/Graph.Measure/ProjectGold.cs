using Graph.Knowledge.Confidences;
using Graph.Measure.Gold;
using Graph.Measure.Judging;
using Graph.Model;

namespace Graph.Measure;

/// <summary>The lists of the seeds, built as the program builds them, and measured with the gold beside them.</summary>
/// <param name="folder">The project's folder.</param>
internal sealed class ProjectGold(string folder)
{
    /// <summary>Where the gold of the seeds is, relative to the project's folder.</summary>
    public const string Place = "tests/gold";

    private readonly Lazy<(KnowledgeGraph Graph, AccuracyCard Card)> _measured = new(() => Measure(folder));

    /// <summary>The project's folder.</summary>
    public string Folder => folder;

    /// <summary>How right the graph is.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no gold.</exception>
    public AccuracyCard Card => _measured.Value.Card;

    /// <summary>What the lists say, without what people assert beside them: it is the reading that is measured.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no gold.</exception>
    public KnowledgeGraph Graph => _measured.Value.Graph;

    private static (KnowledgeGraph Graph, AccuracyCard Card) Measure(string folder)
    {
        var gold =
            GoldSet.Load(Path.Combine(folder, Place), RuleConfidences.Shipped.Home)
            ?? throw new DirectoryNotFoundException($"There is no gold in '{Place}'. Run this in the project's folder.");
        var place = Path.Combine(folder, "seeds");
        var seeds = Seeds.Load(place, "none");
        var build = Pipeline.Run(ReadLists.Open(Inputs.Of(seeds.Sources, place)), seeds, CancellationToken.None);
        return (build.Graph, AccuracyCard.Measure(build.Graph, gold));
    }
}
