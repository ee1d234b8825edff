using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Progress;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;


namespace Scoreboard.Site.Building;

/// <summary>What all pages of one build share, whatever their language.</summary>
public sealed record SiteModel
{
    // Ten scoreboards that a few pages need: made while others are rendered, and not at all by a check.
    private readonly Lazy<FieldMovement> _movement;

    public SiteModel(
        Dataset data, Scores scores, BaseMap map, IReadOnlyList<Problem> warnings, Uri baseUrl,
        IReadOnlyDictionary<string, string> assets, IReadOnlyList<(string Name, long Bytes)> dataFiles)
    {
        (Data, Scores, Map, Warnings, BaseUrl, Assets, DataFiles) = (data, scores, map, warnings, baseUrl, assets, dataFiles);
        Ranking = RenewalRanking.Of(scores, data.Settings);
        History = History.Of(data, scores.AsOf);
        Releases = [.. data.Releases.Where(r => r.AsOf <= scores.AsOf)];
        Events = RenewalEvent.Until(scores.AsOf, data);
        Changes = ChangeLog.All(History, Events, Releases);
        _movement = new Lazy<FieldMovement>(() => FieldMovement.Of(data, scores, History));
        HistoryYears =
        [
            .. History.Countries.SelectMany(c => c.Changes).Select(c => Math.Max(c.On.Year, History.First.Year))
                .Where(y => y < scores.AsOf.Year).Distinct().Order(),
        ];
        Guidelines = [.. data.Guidelines.Where(g => (g.PublishedOn?.First ?? Fact.KnownBy(data.SourceById[g.SourceId])) <= AsOf)];
        Funding = [.. data.Funding.Where(f => f.PeriodStart?.First <= AsOf || Fact.KnownBy(data.SourceById[f.SourceId]) <= AsOf)];
        Reported =
        [
            .. data.IndicatorValues.Where(v => v.IndicatorId == Settings.Target.IndicatorId && v.ObservedOn.First <= AsOf)
                .OrderBy(v => v.ObservedOn.First),
        ];
        IsLookBack = data.Sources.Any(s => s.AccessedOn > scores.AsOf);
    }

    /// <summary>Valid.</summary>
    public Dataset Data { get; }

    /// <summary>As of the day the site speaks of.</summary>
    public Scores Scores { get; }

    /// <summary>The outlines to draw countries with.</summary>
    public BaseMap Map { get; }

    /// <summary>Of the data on that day, in the order of files and lines.</summary>
    public IReadOnlyList<Problem> Warnings { get; }

    /// <summary>Where the site is published, with a slash at its end.</summary>
    public Uri BaseUrl { get; }

    /// <summary>By file name (<c>site.css</c>): the path from the site's root, which changes with the content.</summary>
    public IReadOnlyDictionary<string, string> Assets { get; }

    /// <summary>The files offered for download, in the order of the data dictionary, with their size in bytes.</summary>
    public IReadOnlyList<(string Name, long Bytes)> DataFiles { get; }

    /// <summary>The windows that can be acted on, list by list, by rank.</summary>
    public IReadOnlyList<RankedWindow> Ranking { get; }

    /// <summary>Every country's status over time.</summary>
    public History History { get; }

    /// <summary>What had been published by the day the site speaks of, the oldest first.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <summary>The field at the ends of the last years.</summary>
    public FieldMovement Movement => _movement.Value;

    /// <summary>What has happened to documents, the newest first.</summary>
    public IReadOnlyList<RenewalEvent> Events { get; }

    /// <summary>What changed in each quarter, the newest first.</summary>
    public IReadOnlyList<ChangeLog> Changes { get; }

    /// <summary>The past years whose end looked different from the year before, the oldest first.</summary>
    public IReadOnlyList<int> HistoryYears { get; }

    /// <summary>Whether the site speaks of a day before its newest evidence: what holds only since is left out.</summary>
    public bool IsLookBack { get; }

    /// <summary>Those published by that day or, where that is not known, known by then.</summary>
    public IReadOnlyList<Guideline> Guidelines { get; }

    /// <summary>Money that had started to flow, or was known of, by that day.</summary>
    public IReadOnlyList<FundingFlow> Funding { get; }

    /// <summary>The coalition's own counts by that day, the oldest first.</summary>
    public IReadOnlyList<IndicatorValue> Reported { get; }

    /// <summary>Whether there is a page on which measures can be set against each other: it needs the program that draws.</summary>
    public bool HasChart => Assets.ContainsKey(Vendor.Script);

    public ScoringSettings Settings => Data.Settings;

    public DateOnly AsOf => Scores.AsOf;

    /// <summary>The log that a change of status on a day is in.</summary>
    public ChangeLog LogOf(DateOnly day) => Changes.First(l => l.Since < day && day <= l.Until);

    /// <summary>The very line of a data file, where it is edited.</summary>
    public string RepositoryLine(Location at) => $"{Settings.RepositoryUrl}/blob/HEAD/{at.File}?plain=1#L{at.Line}";

    /// <summary>A form for sending a correction, its title filled in.</summary>
    public string CorrectionForm(string title) =>
        $"{Settings.RepositoryUrl}/issues/new?template=update.yml&title={Uri.EscapeDataString(title)}";
}
