using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Priorities;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Coalition;

/// <summary>Who does what, by when, and what became of it: everything that is so of the coalition on one day.</summary>
public sealed class CoalitionBoard
{
    private readonly Dictionary<string, CountryTeam> _teams = [];
    private readonly CountryTeam _nobody = new([], [], [], []);

    private CoalitionBoard(Dataset data, CoalitionSettings settings, DateOnly day)
    {
        var tables = data.Tables.Coalition;
        (Settings, PartnerById) = (settings, tables.Partners.ById);
        Partners = [.. tables.Partners];
        Commitments =
        [
            .. tables.Commitments.Select(c => CommitmentOnDay.On(day, c, data.SourceById, settings))
                .OfType<CommitmentOnDay>(),
        ];
        Initiatives = [.. tables.Initiatives.Where(i => IsKnown(i, data, day))];
        Underway = [.. Initiatives.Where(i => i.EndsOn is not { } end || end.Last >= day)];
        Decisions =
        [
            .. tables.Decisions.Select(d => DecisionOnDay.On(day, d, data.SourceById)).OfType<DecisionOnDay>()
                .OrderByDescending(d => d.Decision.DecidedOn.First)
                .ThenBy(d => d.Decision.DecisionId, StringComparer.Ordinal),
        ];
        Rhythm = MeetingRhythm.On(day, tables.Meetings);
        Present = [.. Partners.Where(p => p.LeftOn is not { } left || left.Last >= day)];
        foreach (var iso3 in Everywhere())
        {
            _teams.Add(iso3, TeamIn(iso3));
        }
    }

    /// <summary>How the coalition means to work.</summary>
    public CoalitionSettings Settings { get; }

    /// <summary>All that are listed, in the order of the file; with those that have left.</summary>
    public IReadOnlyList<Partner> Partners { get; }

    /// <summary>Those that had not left by the day.</summary>
    public IReadOnlyList<Partner> Present { get; }

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Partner> PartnerById { get; }

    /// <summary>Those made by the day, in the order of the file.</summary>
    public IReadOnlyList<CommitmentOnDay> Commitments { get; }

    /// <summary>Those begun or told of by the day, in the order of the file; with those that have ended.</summary>
    public IReadOnlyList<Initiative> Initiatives { get; }

    /// <summary>Those that had not ended by the day.</summary>
    public IReadOnlyList<Initiative> Underway { get; }

    /// <summary>Those made by the day, the newest first.</summary>
    public IReadOnlyList<DecisionOnDay> Decisions { get; }

    /// <summary>How it meets.</summary>
    public MeetingRhythm Rhythm { get; }

    /// <returns>Null where the data tells of no coalition.</returns>
    public static CoalitionBoard? Of(Dataset data, DateOnly day) =>
        data.Tables.Coalition.AreKept && data.Settings.Coalition is { } settings
            ? new CoalitionBoard(data, settings, day)
            : null;

    /// <summary>Who is known to be at work in a country.</summary>
    public CountryTeam TeamOf(string iso3) => _teams.GetValueOrDefault(iso3, _nobody);

    /// <summary>Whether nobody is known to work on a window: in its country nobody is known at all.</summary>
    public bool IsUnattended(RankedWindow window) => TeamOf(window.Window.Policy.Iso3).IsNobodyKnown;

    /// <summary>What was kept, missed and decided after a day, until another.</summary>
    public CoalitionPeriod Between(DateOnly since, DateOnly until)
    {
        return new CoalitionPeriod(
            [.. Commitments.Where(c => c is { Standing: CommitmentStanding.Kept, EndedOn: { } on } && IsIn(on))],
            [
                .. Commitments.Where(c => c is { Standing: CommitmentStanding.Missed, EndKnownBy: { } day }
                    && day > since && day <= until),
            ],
            [.. Decisions.Where(d => IsIn(d.Decision.DecidedOn))]);

        // What is known to the year alone happened in no quarter that could be told; of a month, its middle decides.
        bool IsIn(PartialDate date) => date.Month is not null && date.Middle > since && date.Middle <= until;
    }

    /// <summary>One that names no start counts from when its text was known.</summary>
    private static bool IsKnown(Initiative initiative, Dataset data, DateOnly day) =>
        (initiative.StartsOn?.First ?? data.SourceById[initiative.SourceId].KnownBy) <= day;

    private IEnumerable<string> Everywhere() => Commitments.SelectMany(c => c.Commitment.Countries)
        .Concat(Underway.SelectMany(i => i.Countries)).Concat(Present.SelectMany(p => p.Countries)).Distinct();

    private CountryTeam TeamIn(string iso3)
    {
        var initiatives = Underway.Where(i => i.Countries.Contains(iso3)).ToLookup(i => i.Focus);
        return new CountryTeam(
            [
                .. Commitments.Where(c => c.IsAlive && c.Commitment.Focus == PolicyFocus.Community
                    && c.Commitment.Countries.Contains(iso3)),
            ],
            [.. initiatives[PolicyFocus.Community]],
            [.. Present.Where(p => p.Kind != PartnerKind.Government && p.Countries.Contains(iso3))],
            [.. initiatives[PolicyFocus.Sector]]);
    }
}
