using BenchmarkDotNet.Attributes;
using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Model;

namespace Graph.Benchmarks.Render;

/// <summary>How long it takes to draw all families of a field of 5,000 models and 20,000 edges, folded.</summary>
[MemoryDiagnoser]
public class LineageBenchmarks
{
    private KnowledgeGraph _graph = null!;

    /// <summary>Makes the field: each model builds on four earlier ones, mostly on old ones.</summary>
    [GlobalSetup]
    public void Setup()
    {
        const int models = 5_000;
        var state = 1u;
        var entities = Enumerable
            .Range(0, models)
            .Select(i => new Entity(
                $"model:{i:0000}",
                [Labels.Model],
                $"Model {i}",
                PropertyMap.Empty.With("year", 2012 + (i * 14 / models))
            ));
        var relations = Enumerable
            .Range(5, models - 5)
            .SelectMany(i => Enumerable.Range(0, 4).Select(_ => (From: i, To: Math.Min(Next(i), Next(i)))))
            .Distinct()
            .Select(e => new Relation(
                RelationTypes.BuildsOn,
                $"model:{e.From:0000}",
                $"model:{e.To:0000}",
                Basis.Stated,
                1,
                1,
                [new Evidence("list", 1, 1, "quote", "rule")],
                PropertyMap.Empty
            ));
        _graph = KnowledgeGraph.Create(entities, relations);

        int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }
    }

    /// <summary>Finds, folds and draws.</summary>
    [Benchmark]
    public string DrawAllFamilies() =>
        LineageSvg.Draw(
            new LineagePicture(
                LineageFolding.Fold(LineageFinder.Find(_graph, new LineageRequest()), 150),
                "All",
                "graph lineage --all",
                "a build"
            )
        );
}
