using BenchmarkDotNet.Running;
using Graph.Benchmarks.Neo4j;
using Graph.Benchmarks.Query;

if (!BenchmarkGraphCommand.TryRun(args) && !EngineMeasureCommand.TryRun(args) && !LoadRateCommand.TryRun(args))
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
