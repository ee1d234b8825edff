using System.Collections.Concurrent;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Quality;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Cards;
using Scoreboard.Site.Checking;
using Scoreboard.Site.Content;
using Scoreboard.Site.Exports;
using Scoreboard.Site.Pages.Changes;
using Scoreboard.Site.Pages.Coalition;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Site.Pages.Parts.Citations;
using Scoreboard.Site.Pages.Renewals;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Building;

/// <summary>
/// The pipeline: read, check, score, render, check again. What it makes is the whole site, or the problems.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Everything up to, not including, writing the files.</summary>
    /// <exception cref="IOException">The disk refuses to be read.</exception>
    public static Task<BuildResult> BuildAsync(SiteOptions options, Action<string> progress, CancellationToken cancel)
    {
        progress("Reading data and words");
        return BuildAsync(options, SiteInputs.Read(options), progress, cancel);
    }

    /// <summary>The same with what has been read already.</summary>
    public static async Task<BuildResult> BuildAsync(
        SiteOptions options, SiteInputs inputs, Action<string> progress, CancellationToken cancel)
    {
        IReadOnlyList<Problem> early = [.. inputs.Problems, .. MissingTextsOf(inputs).Except(inputs.Problems)];
        if (inputs is not { Data: { } data, Settings: { } settings } || HasErrors(early))
        {
            return new BuildResult([.. ProblemGroups.Of(early.Concat(WarningsOf(options, inputs.Data)))], []);
        }

        var dataTexts = DataTexts.Of(data, settings);
        progress("Scoring");
        var site = ModelOf(options, inputs, data, settings);
        var problems = new List<Problem>(site.Warnings.Concat(inputs.Problems).Distinct());
        problems.AddRange(inputs.Words.Skip(1).SelectMany(words => Translation.OfData(words, dataTexts)));
        var links = new LinkSources();
        var editions = OnAllCores.Select(inputs.Words, words =>
        {
            List<Problem> own = [];
            return (Pages: SitePages.Of(site, inputs, words, options, links, own).ToList(), Problems: own);
        });
        problems.AddRange(editions.SelectMany(e => e.Problems));
        List<SitePage> pages = [.. editions.SelectMany(e => e.Pages)];

        progress($"Rendering {pages.Count} pages");
        var rendered = RenderAsync(pages, cancel);
        List<SiteFile> charts = [.. ChartTables.Files(site)];
        List<SiteFile> others =
        [
            .. inputs.Assets, .. inputs.DataFiles.Select(OfferedCsv.Of), .. MachineFiles.Of(site, pages),
            .. charts, .. ChartCitations.Files(site, inputs.Words[0], charts),
            .. ExportFiles.Of(site, inputs.DataFiles), .. RegionMap.Files(site, inputs.AssetText(RegionMap.Style)),
            .. inputs.Words.SelectMany(words => RenewalCalendar.Files(site, words)),
            .. inputs.Words.Select(words => RenewalFeed.File(site, words)),
            .. inputs.Words.Select(words => ChangesFeed.File(site, words)),
            .. inputs.Words.Select(words => WebManifest.Of(site, words)),
            .. inputs.Words.SelectMany(words => FilesOfCoalition(site, words)),
        ];
        List<SiteFile> files = [.. await rendered, .. others, .. CardsOf(site, inputs, options, progress, cancel)];
        files.AddRange(OfflineFiles.Of(site, inputs.Words, files));

        progress("Checking links");
        problems.AddRange(inputs.Words.SelectMany(w => w.Problems));
        problems.AddRange(LinkChecker.Check(
            files,
            (path, href) => links.Find(path, href)
                ?? inputs.Words.Select(w => w.Links.Find(path, href)).FirstOrDefault(l => l is not null),
            id => PlaceOf(data, id)));
        return new BuildResult([.. ProblemGroups.Of(problems)], HasErrors(problems) ? [] : files);
    }

    private static IReadOnlyList<SiteFile> CardsOf(
        SiteModel site, SiteInputs inputs, SiteOptions options, Action<string> progress, CancellationToken cancel)
    {
        if (!options.HasCards)
        {
            return [];
        }

        progress("Drawing cards");
        return CardFiles.Of(
            site, inputs.Words, Path.Combine(options.InputFolder, "fonts"), Path.Combine(options.Root, ".cards"),
            cancel);
    }

    /// <summary>What all pages speak of: the data, scored on the day of the site.</summary>
    public static SiteModel ModelOf(SiteOptions options, SiteInputs inputs, Dataset data, SiteSettings settings)
    {
        var (board, assets) = (Board.Of(data, options.AsOf), inputs.PathsOfAssets());
        return new()
        {
            SiteSettings = settings,
            Board = board,
            IsLookBack = options.IsLookBack,
            Languages = [.. inputs.Words.Select(w => new LanguageChoice(w.Language, w["language.name"]))],
            HasCards = options.HasCards,
            HasArchive = options.HasArchive,
            Map = inputs.Map,
            // What is still to be written is nothing that readers should know of the data.
            Warnings =
            [
                .. inputs.Problems.Where(p => p.Severity == Severity.Warning && p.Code != SiteProblemCode.TopicText)
                    .Concat(WarningsOf(options, data)).Order(Problem.InFileOrder),
            ],
            BaseUrl = options.BaseUrl ?? settings.BaseUrl,
            Assets = assets,
            Navigation =
            [
                .. PageKinds.Navigation.Where(
                    entry => entry.Path switch
                    {
                        Routes.Explore => assets.ContainsKey(Vendor.Charts),
                        Routes.Coalition => board.Coalition is not null,
                        _ => true,
                    }),
            ],
            DataFiles =
            [
                .. inputs.DataFiles.Select(OfferedCsv.Of)
                    .Select(f => (f.Path[Routes.Data.Length..], (long)f.Content.Length)),
            ],
        };
    }

    private static IEnumerable<SiteFile> FilesOfCoalition(SiteModel site, Words words) =>
        site.Board.Coalition is { } coalition
            ? [CommitmentCalendar.File(site, words, coalition), CommitmentFeed.File(site, words, coalition)]
            : [];

    /// <summary>Whatever else is wrong, so that one run tells all; none where the data has errors itself.</summary>
    private static IEnumerable<Problem> WarningsOf(SiteOptions options, Dataset? data) =>
        data is null ? [] : DataQuality.Warnings(data, options.AsOf, options.Today ?? options.AsOf);

    /// <summary>The files of all pages, in their order, made on all cores.</summary>
    public static async Task<IReadOnlyList<SiteFile>> RenderAsync(
        IReadOnlyList<SitePage> pages, CancellationToken cancel)
    {
        var files = new SiteFile[pages.Count];
        var next = new ConcurrentQueue<int>(Enumerable.Range(0, pages.Count));
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(
            async () =>
            {
                using var renderer = new PageRenderer();
                while (next.TryDequeue(out var i))
                {
                    cancel.ThrowIfCancellationRequested();
                    files[i] = new SiteFile(pages[i].At.OutputPath, await pages[i].RenderAsync(renderer));
                }
            },
            cancel)));
        return files;
    }

    /// <summary>
    /// The row of an id that pages use as the name of a place; of two rows the one whose id others depend on less.
    /// </summary>
    private static Location? PlaceOf(Dataset data, string id)
    {
        var coalition = data.Tables.Coalition;
        return In(data.Policies, Policy.Shape) ?? In(data.Guidelines, Guideline.Shape)
            ?? In(data.Indicators, Indicator.Shape) ?? In(data.Levers, Lever.Shape)
            ?? In(coalition.Commitments, Commitment.Shape) ?? In(coalition.Initiatives, Initiative.Shape)
            ?? In(coalition.Decisions, Decision.Shape) ?? In(coalition.Partners, Partner.Shape);

        Location? In<T>(Table<T> table, TableShape shape) => table.Lines
            .Select(l => l.Row[shape.Key[0]]).Where(c => c.Text == id).Select(c => (Location?)c.At).FirstOrDefault();
    }

    private static IEnumerable<Problem> MissingTextsOf(SiteInputs inputs) =>
        inputs.Words is [{ IsWhole: true } english, ..] ? MissingTexts.In(english, inputs.Data) : [];

    private static bool HasErrors(IEnumerable<Problem> problems) => problems.Any(p => p.Severity == Severity.Error);
}
