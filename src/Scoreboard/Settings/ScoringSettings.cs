using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Settings;

/// <summary>
/// Those settings of <c>data/scoreboard.json</c> that numbers follow from, and what the statuses mean.
/// </summary>
public sealed record ScoringSettings
{
    /// <summary>How tables and addresses write the statuses.</summary>
    public required StatusIds Statuses { get; init; }

    /// <summary>By status: what it means.</summary>
    public required IReadOnlyDictionary<Status, string> StatusMeanings { get; init; }

    /// <summary>What criteria of any lever may be a part of; empty where that is not laid down.</summary>
    public required IReadOnlyList<string> Pillars { get; init; }

    /// <summary>Lengths of renewal windows and weights of the priority.</summary>
    public required RenewalSettings Renewal { get; init; }

    /// <summary>A fact not re-checked for so long is marked stale.</summary>
    public required int StaleAfterMonths { get; init; }

    /// <summary>Documents that end within so many months are checked again before a release.</summary>
    public required int LookAheadMonths { get; init; }

    /// <summary>0 to 1: with less known in a lever, a country is shown and not ranked.</summary>
    public required double MinimumCoverageToRank { get; init; }

    /// <summary>0 to 1: how far every weight is moved, up and down, to test a rank.</summary>
    public required double WeightChange { get; init; }

    /// <summary>When an indicator counts as on pace or stalled.</summary>
    public required ProgressSettings Progress { get; init; }

    /// <summary>
    /// The lever that tells what norm setters ask for (<c>data/levers.csv</c>); null where none does.
    /// </summary>
    public required string? GuidelinesLever { get; init; }

    /// <summary>
    /// The required criterion of which it is told where it is seen without a policy (<c>data/criteria.csv</c>); null
    /// where of none.
    /// </summary>
    public required string? SeenWithoutPolicy { get; init; }

    /// <summary>Which amounts can be compared, and which are recent.</summary>
    public required FundingSettings Funding { get; init; }

    /// <summary>What the headline is to reach.</summary>
    public required HeadlineTarget Target { get; init; }

    /// <summary>What a change may do without being meant.</summary>
    public required GuardSettings Guard { get; init; }

    /// <summary>How the coalition means to work; null where the file says nothing of one.</summary>
    public required CoalitionSettings? Coalition { get; init; }

    /// <param name="file">Of the data folder.</param>
    /// <param name="problems">Receives why the file cannot be read, and what is wrong with these settings.</param>
    /// <returns>Null when the file cannot be read; with stand-ins where a value cannot be used.</returns>
    public static ScoringSettings? Read(SettingsFile file, ICollection<Problem> problems)
    {
        if (file.Problems.Count > 0)
        {
            foreach (var problem in file.Problems)
            {
                problems.Add(problem);
            }

            return null;
        }

        var read = new SettingsReader(file, problems);
        var statuses = StatusesIn(read);
        var settings = new ScoringSettings
        {
            Statuses = statuses ?? new StatusIds(Spelling.Of(Status.Won)),
            StatusMeanings = Enum.GetValues<Status>().Where(s => s != Status.Won || statuses is not null).ToDictionary(
                s => s, s => read.Text($"status.{statuses?.Of(s) ?? Spelling.Of(s)}")),
            Pillars = file.HasGroup("pillars") ? [.. read.Texts("pillars").Select(p => p.Text)] : [],
            Renewal = RenewalSettings.Read(read),
            StaleAfterMonths = read.Whole("stale_after_months", 1, 240),
            LookAheadMonths = read.Whole("release.look_ahead_months", 1, 60),
            MinimumCoverageToRank = read.Number("minimum_coverage_to_rank", 0, 1),
            WeightChange = read.Number("sensitivity.weight_change", 0, 0.99),
            Progress = new()
            {
                StallMonths = read.Whole("progress.stall_months", 1, 240),
                OnPaceShare = read.Number("progress.on_pace_share", 0, 1),
            },
            GuidelinesLever = read.OptionalText("guidelines.lever"),
            SeenWithoutPolicy = read.OptionalText("practice.criterion"),
            Funding = new()
            {
                Lever = read.OptionalText("funding.lever"),
                LengthTolerance = read.Number("funding.length_tolerance", 0, 1),
                RecentYears = read.Whole("funding.recent_years", 1, 50),
            },
            Target = new()
            {
                IndicatorId = read.Text("target.indicator_id"),
                Countries = read.Whole("target.countries", 1, 300),
            },
            Guard = GuardSettings.Read(read),
            Coalition = file.HasGroup(CoalitionSettings.Group) ? CoalitionSettings.Read(read) : null,
        };
        settings.Renewal.Check(read);
        return settings;
    }

    /// <summary>
    /// The highest rung is the one of the group that has no name of every topic: where there are two, not the one that
    /// looks like a misspelling of those.
    /// </summary>
    private static StatusIds? StatusesIn(SettingsReader read)
    {
        var own = read.Names("status").Except(StatusIds.OfEveryTopic).ToList();
        var missing = StatusIds.OfEveryTopic.Except(read.Names("status")).ToList();
        if ((own.Find(name => Nearest.To(name, missing) is null) ?? own.FirstOrDefault()) is not { } won)
        {
            read.ReportMissing("status",
                $"names {string.Join(", ", StatusIds.OfEveryTopic)} and no highest rung; add what it means under an id "
                    + "of your own, such as \"full_policy\"");
            return null;
        }

        if (!RowReader.IsName(won))
        {
            read.Report($"status.{won}",
                $"'{won}' is to be the id of the highest rung: write lower-case letters a to z, digits and single "
                    + "underscores, such as 'full_policy'");
        }

        return new StatusIds(won);
    }
}

/// <summary>What the headline is to reach, and what is told beside it.</summary>
public sealed record HeadlineTarget
{
    /// <summary>The coalition's own count (<c>data/indicators.csv</c>).</summary>
    public required string IndicatorId { get; init; }

    /// <summary>The number of countries to reach the highest rung.</summary>
    public required int Countries { get; init; }
}

/// <summary>When an indicator counts as on pace or stalled; see the methodology page.</summary>
public sealed record ProgressSettings
{
    /// <summary>An indicator that got no further for longer has stalled.</summary>
    public required int StallMonths { get; init; }

    /// <summary>0 to 1: the pace made must be at least this share of the pace needed.</summary>
    public required double OnPaceShare { get; init; }
}

/// <summary>Which amounts of money can be compared, and which are recent; see the methodology page.</summary>
public sealed record FundingSettings
{
    /// <summary>The lever that tells who pays (<c>data/levers.csv</c>); null where none does.</summary>
    public required string? Lever { get; init; }

    /// <summary>
    /// 0 to 1: the periods' lengths of two amounts may differ by at most this share of the longer one.
    /// </summary>
    public required double LengthTolerance { get; init; }

    /// <summary>Money for no single country is told of for so many years after its period.</summary>
    public required int RecentYears { get; init; }
}
