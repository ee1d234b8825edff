using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Scoreboard.Benchmarks;

// "process 15" times the published program as a whole, "fuzz 1000000 1" reads spoilt files from that seed on; anything
// else is for BenchmarkDotNet, such as --filter '*Render*'.
if (args is ["process", .. var rest])
{
    return await ProcessTiming.RunAsync(rest is [var times, ..] ? int.Parse(times, CultureInfo.InvariantCulture) : 15);
}

if (args is ["fuzz", .. var fuzz])
{
    return FuzzRun.Run(
        fuzz is [var inputs, ..] ? int.Parse(inputs, CultureInfo.InvariantCulture) : 1_000_000,
        fuzz is [_, var first, ..] ? int.Parse(first, CultureInfo.InvariantCulture) : 0);
}

// In this process: the project that would be generated otherwise knows nothing of the versions this repository pins.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(10))
    .AddColumn(StatisticColumn.Median)
    .WithArtifactsPath(Path.Combine(Repository.Root, ".artifacts", "benchmarks"));
BenchmarkSwitcher.FromAssembly(typeof(PipelineBenchmarks).Assembly).Run(args is [] ? ["--filter", "*"] : args, config);
return 0;
