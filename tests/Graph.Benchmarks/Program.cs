using BenchmarkDotNet.Running;
using Graph.Benchmarks.Query;

if (!BenchmarkGraphCommand.TryRun(args))
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
