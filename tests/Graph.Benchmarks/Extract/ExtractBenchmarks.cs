using BenchmarkDotNet.Attributes;
using Graph.Extract;
using Graph.Extract.Blocks;
using Graph.Extract.Sources;

namespace Graph.Benchmarks.Extract;

/// <summary>Reading the seeds against Markdig's own parse of the same bytes: the bar is a ratio under 3; <c>README.md</c> beside this file has the figures.</summary>
[MemoryDiagnoser]
public class ExtractBenchmarks
{
    private SourceText[] _seeds = [];

    [GlobalSetup]
    public void Open() => _seeds = [.. Directory.EnumerateFiles(RepositoryFolder.Path("seeds/lists"), "*.md").Order(StringComparer.Ordinal).Select(path => SourceReader.Read(path).Source!)];

    [Benchmark(Baseline = true)]
    public int MarkdigParse()
    {
        var blocks = 0;
        foreach (var seed in _seeds)
            blocks += MarkdownBlocks.Parse(seed.Text).Count;
        return blocks;
    }

    [Benchmark]
    public int Extract()
    {
        var mentions = 0;
        foreach (var seed in _seeds)
            mentions += ListReader.Read(seed).Mentions.Length;
        return mentions;
    }
}
