using BenchmarkDotNet.Attributes;
using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Quality;
using Scoreboard.Renewals;
using Scoreboard.Rules;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Checking;
using Scoreboard.Site.Content;
using Scoreboard.Site.Writing;

namespace Scoreboard.Benchmarks;

/// <summary>
/// Each step of a build on the committed data, compiled and warm; a process starts cold, see <see
/// cref="ProcessTiming"/>.
/// </summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly string _output = Path.Combine(Path.GetTempPath(), $"scoreboard-benchmark-{Environment.ProcessId}");
    private SiteOptions _options = null!;
    private Dataset _data = null!;
    private List<SitePage> _pages = null!;
    private IReadOnlyList<SiteFile> _files = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _options = new SiteOptions
        {
            Root = Repository.Root,
            DataFolder = Path.Combine(Repository.Root, "data"),
            InputFolder = Path.Combine(Repository.Root, "input"),
            OutputFolder = Path.Combine(_output, "site"),
            AsOf = new DateOnly(2026, 11, 22),
        };
        var inputs = SiteInputs.Read(_options);
        _data = inputs.Data ?? throw new InvalidOperationException("The data has errors; run check.");
        var site = SiteBuilder.ModelOf(_options, inputs, _data, inputs.Settings!);
        _pages = [.. inputs.Words.SelectMany(
            words => SitePages.Of(site, inputs, words, _options, new LinkSources(), new List<Problem>()))];
        _files = Build().GetAwaiter().GetResult().Files;
    }

    [GlobalCleanup]
    public void Clean()
    {
        if (Directory.Exists(_output))
        {
            Directory.Delete(_output, recursive: true);
        }
    }

    /// <summary>Tables to records, with every rule checked.</summary>
    [Benchmark]
    public Dataset? ReadData() => Dataset.Load(_options.DataFolder, "data", new List<Problem>());

    /// <summary>Data, words, Markdown, outlines and assets.</summary>
    [Benchmark]
    public SiteInputs ReadAll() => SiteInputs.Read(_options);

    /// <summary>Rules that hold for a valid dataset, and the warnings of a day.</summary>
    [Benchmark]
    public int CheckRules()
    {
        var problems = new List<Problem>();
        TableRules.Check(_data.Tables, _data.Settings, problems);
        return problems.Count + DataQuality.Warnings(_data, _options.AsOf, _options.AsOf).Count();
    }

    [Benchmark]
    public Scores Score() => Scores.Of(_data, _options.AsOf);

    /// <summary>The status of every country over time, and what changed in every quarter.</summary>
    [Benchmark]
    public IReadOnlyList<ChangeLog> Remember() => ChangeLog.All(
        History.Of(_data, _options.AsOf), RenewalEvent.Until(_options.AsOf, _data), _data.Releases);

    /// <summary>Page models and HTML of every page, on all cores.</summary>
    [Benchmark]
    public Task<IReadOnlyList<SiteFile>> Render() => SiteBuilder.RenderAsync(_pages, CancellationToken.None);

    [Benchmark]
    public IReadOnlyList<Problem> CheckLinks() => LinkChecker.Check(_files, (_, _) => null, _ => null);

    /// <summary>Writes beside the old site, swaps, deletes the old one.</summary>
    [Benchmark]
    public void Write()
    {
        using var writer = SiteWriter.Open(_options);
        writer.Write(_files);
    }

    /// <summary>The command <c>check</c> without its process; <c>build</c> without it and without writing.</summary>
    [Benchmark]
    public Task<BuildResult> Build() => SiteBuilder.BuildAsync(_options, _ => { }, CancellationToken.None);
}
