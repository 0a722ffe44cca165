using BenchmarkDotNet.Running;
using Graph.Benchmarks.Query;

if (!BenchmarkGraphCommand.TryRun(args) && !EngineMeasureCommand.TryRun(args))
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
