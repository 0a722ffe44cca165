using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Graph.Model;
using Graph.Read.Lists;
using Graph.Sources;

namespace Graph.Benchmarks.Extract;

/// <summary>Lists of 0.5, 5 and 50 MB made by repeating the seeds: the time must grow as the size does.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class ExtractScaleBenchmarks
{
    private SourceText _list = null!;

    [Params(500_000, 5_000_000, 50_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Repeat()
    {
        var seeds = string.Concat(
            Directory
                .EnumerateFiles(RepositoryFolder.Path("seeds/lists"), "*.md")
                .Order(StringComparer.Ordinal)
                .Select(path => SourceReader.Read(path).Source!.Text + "\n\n")
        );
        _list = new SourceText("repeated", "repeated.md", string.Concat(Enumerable.Repeat(seeds, Bytes / seeds.Length + 1))[..Bytes], "");
    }

    [Benchmark]
    public int Extract() => ListReader.Read(_list).Mentions.Length;
}
