using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Graph.Model;
using Graph.Read;
using Graph.Read.Lists;
using Graph.Read.Lists.Blocks;
using Graph.Sources;

namespace Graph.Benchmarks.Extract;

/// <summary>Reading the seeds against Markdig's own parse of the same bytes: the bar is a ratio under 3; <c>README.md</c> beside this
/// file has the figures.</summary>
[MemoryDiagnoser]
public class ExtractBenchmarks
{
    // So many readings until the runtime has compiled for good what it first compiled in a hurry; the harness's own warm-up ends long
    // before.
    private const int WarmUp = 600;

    private ImmutableArray<SourceText> _seeds = [];

    [GlobalSetup]
    public void Open()
    {
        _seeds =
        [
            .. Directory
                .EnumerateFiles(RepositoryFolder.Path("seeds/lists"), "*.md")
                .Order(StringComparer.Ordinal)
                .Select(path => SourceReader.Read(path).Source!),
        ];
        for (var i = 0; i < WarmUp; i++)
        {
            MarkdigParse();
            Extract();
            ExtractInTurn();
        }
    }

    [Benchmark(Baseline = true)]
    public int MarkdigParse()
    {
        var blocks = 0;
        foreach (var seed in _seeds)
        {
            blocks += MarkdownBlocks.Parse(seed.Text).Count;
        }

        return blocks;
    }

    /// <summary>As <c>build</c> does it: the lists side by side.</summary>
    [Benchmark]
    public int Extract() => SourceFormats.ReadAll(_seeds).Sum(extraction => extraction.Mentions.Length);

    /// <summary>As <c>extract</c> does it with one list after another.</summary>
    [Benchmark]
    public int ExtractInTurn() => _seeds.Sum(seed => ListReader.Read(seed).Mentions.Length);
}
