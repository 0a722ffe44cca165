using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Draw.Plots;
using Graph.Draw.Svg;

namespace Graph.Tests.Draw;

/// <summary>Drawings are products: each stands in a file that a person can look at.</summary>
/// <remarks>Where a drawing is meant to change, write the files anew with GRAPH_WRITE_EXPECTED=1 and look at them.</remarks>
public sealed class DrawingFilesTests
{
    private static readonly LineageGraph Lineage = LineageFinder.Find(SmallGraph.Create(), new LineageRequest());

    public static TheoryData<string> Files => [.. Drawings().Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_drawing_is_the_one_in_its_file(string name)
    {
        var file = ProjectFolder.Path($"tests/Graph.Tests/Draw/Expected/{name}");
        var drawn = Drawings().Single(d => d.Name == name).Text;
        if (Environment.GetEnvironmentVariable("GRAPH_WRITE_EXPECTED") == "1")
        {
            File.WriteAllText(file, drawn);
        }

        Assert.Equal(File.ReadAllText(file), drawn);
    }

    private static IEnumerable<(string Name, string Text)> Drawings()
    {
        var picture = Pictures.Of(Lineage);
        yield return ("lineage.svg", LineageSvg.Draw(picture));
        yield return ("lineage-dark.svg", LineageSvg.Draw(picture with { Theme = Theme.Dark }));
        yield return ("lineage.dot", LineageDot.Write(picture));
        yield return ("lineage.mmd", LineageMermaid.Write(picture));
        yield return ("lineage.graphml", LineageGraphMl.Write(Lineage));
        yield return ("seeded-60-folded-to-30.svg", LineageSvg.Draw(Pictures.Of(SeededLineages.Create(60, 60, 0.3), 30)));
        foreach (var plot in ReportPlots.Draw(SmallGraph.Create()))
        {
            yield return (plot.FileName, plot.Svg);
        }
    }
}
