using BenchmarkDotNet.Running;
using TriggerPoint.Rules.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(SelectBenchmarks).Assembly).Run(args);
