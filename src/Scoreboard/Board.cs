using Scoreboard.Changes;
using Scoreboard.Coalition;
using Scoreboard.Data;
using Scoreboard.Priorities;
using Scoreboard.Progress;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard;

/// <summary>
/// Everything that is so on one day, as far as it was known by then: a pure function of the data and that day.
/// </summary>
public sealed class Board
{
    // Ten scoreboards that few ask for: made when the first one does.
    private readonly Lazy<FieldMovement> _movement;

    private Board(Dataset data, Scores scores)
    {
        (Data, Scores, History) = (data, scores, History.Of(data, scores.AsOf));
        _movement = new Lazy<FieldMovement>(() => FieldMovement.Of(data, scores, History));
        Ranking = RenewalRanking.Of(scores, data.Settings);
        Releases = [.. data.Releases.Where(r => r.AsOf <= AsOf)];
        Closed = ClosedWindow.Until(AsOf, data, Releases);
        Events = RenewalEvent.Until(AsOf, data);
        Changes = ChangeLog.All(History, Events, Releases);
        HistoryYears =
        [
            .. History.Countries.SelectMany(c => c.Changes).Select(c => Math.Max(c.On.Year, History.First.Year))
                .Where(y => y < AsOf.Year).Distinct().Order(),
        ];
        Coalition = CoalitionBoard.Of(data, scores.AsOf);
        Guidelines = [.. data.Guidelines.Where(g => (g.PublishedOn?.First ?? KnownBy(g.SourceId)) <= AsOf)];
        Funding = [.. data.Funding.Where(f => f.PeriodStart?.First <= AsOf || KnownBy(f.SourceId) <= AsOf)];
        Reported =
        [
            .. data.IndicatorValues
                .Where(v => v.IndicatorId == Settings.Target.IndicatorId && v.ObservedOn.First <= AsOf)
                .OrderBy(v => v.ObservedOn.First),
        ];

        DateOnly KnownBy(string sourceId) => data.SourceById[sourceId].KnownBy;
    }

    /// <summary>Valid; with what became known only after the day, too.</summary>
    public Dataset Data { get; }

    /// <summary>As of the day.</summary>
    public Scores Scores { get; }

    /// <summary>The day all of this speaks of.</summary>
    public DateOnly AsOf => Scores.AsOf;

    public ScoringSettings Settings => Data.Settings;

    /// <summary>How tables, downloads and addresses write the statuses.</summary>
    public StatusIds Statuses => Settings.Statuses;

    /// <summary>The windows that can be acted on, list by list, by rank.</summary>
    public IReadOnlyList<RankedWindow> Ranking { get; }

    /// <summary>Every country's status over time.</summary>
    public History History { get; }

    /// <summary>What had been published by the day, the oldest first.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <summary>The field at the ends of the last years.</summary>
    public FieldMovement Movement => _movement.Value;

    /// <summary>What has happened to documents, the newest first.</summary>
    public IReadOnlyList<RenewalEvent> Events { get; }

    /// <summary>The windows that are no more, in the order of the file.</summary>
    public IReadOnlyList<ClosedWindow> Closed { get; }

    /// <summary>Since when the scoreboard is published, as far as releases tell; the day itself without one.</summary>
    public DateOnly PublishedSince => Releases.Count > 0 ? Releases[0].AsOf : AsOf;

    /// <summary>When what happened became known to the scoreboard.</summary>
    public FirstKnown Known => new(Data, History, Releases);

    /// <summary>What changed in each quarter, the newest first.</summary>
    public IReadOnlyList<ChangeLog> Changes { get; }

    /// <summary>The past years whose end looked different from the year before, the oldest first.</summary>
    public IReadOnlyList<int> HistoryYears { get; }

    /// <summary>Who does what by when; null where the data tells of no coalition.</summary>
    public CoalitionBoard? Coalition { get; }

    /// <summary>The windows that can be acted on and that nobody is known to work on, by rank.</summary>
    public IReadOnlyList<RankedWindow> Unattended =>
        Coalition is { } coalition ? [.. Ranking.Where(coalition.IsUnattended)] : [];

    /// <summary>Those published by the day or, where that is not known, known by then.</summary>
    public IReadOnlyList<Guideline> Guidelines { get; }

    /// <summary>Money that had started to flow, or was known of, by the day.</summary>
    public IReadOnlyList<FundingFlow> Funding { get; }

    /// <summary>The coalition's own counts by the day, the oldest first.</summary>
    public IReadOnlyList<IndicatorValue> Reported { get; }

    public static Board Of(Dataset data, DateOnly asOf) => new(data, Scores.Of(data, asOf));

    /// <summary>The log that a change of status on a day is in.</summary>
    public ChangeLog LogOf(DateOnly day) => Changes.First(l => l.Since < day && day <= l.Until);

    /// <summary>What was published for a quarter; null where nothing was.</summary>
    public Release? ReleaseOf(ChangeLog log) => Releases.FirstOrDefault(r => r.Quarter == log.Quarter);
}
