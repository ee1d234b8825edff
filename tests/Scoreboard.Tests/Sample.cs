using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard;

/// <summary>Records with only what a test is about filled in.</summary>
internal static class Sample
{
    public static Location Nowhere { get; } = new("data/sample.csv", 1, 1);

    public static RenewalSettings Renewal { get; } = new()
    {
        Lever = "policy",
        WindowMonths = 18,
        NextMonths = 36,
        OverdueMonths = 24,
        UrgencyAtWindowEnd = 0.6,
        PriorityFloor = 0.2,
        GapWeight = 0.5,
        ReachWeight = 0.3,
        UnknownGap = 0.5,
        UnknownReach = 0.5,
        ReachLog10Max = 6,
    };

    public static ProgressSettings Progress { get; } = new() { StallMonths = 12, OnPaceShare = 0.9 };

    /// <summary>Undated and read on 2026-10-01; and one of 2024.</summary>
    public static IReadOnlyDictionary<string, Source> Sources { get; } =
        new[] { Source("undated", null, new DateOnly(2026, 10, 1)), Source("of-2024", 2024, new DateOnly(2026, 10, 1)) }
            .ToDictionary(s => s.SourceId);

    public static Source Source(string id, int? year, DateOnly accessedOn) =>
        new()
        {
            SourceId = id,
            Title = "A source",
            Publisher = "",
            Year = year,
            Url = "https://example.org/",
            Kind = SourceKind.Primary,
            AccessedOn = accessedOn,
            At = Nowhere,
        };

    public static PartialDate? Date(string? text) =>
        text is null ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw new ArgumentException($"'{text}' is not a date.", nameof(text));

    public static DateOnly Day(string text) => Date(text)!.Value.First;

    /// <summary>Made in 2020, due on no day, open.</summary>
    public static Commitment Commitment() => new()
    {
        CommitmentId = "promise",
        Owners = ["somebody"],
        Countries = [],
        PolicyId = null,
        Criterion = null,
        Lever = null,
        Focus = PolicyFocus.Community,
        What = "Pay",
        MadeOn = new PartialDate(2020),
        DueOn = null,
        TargetValue = null,
        LatestValue = null,
        LatestOn = null,
        DoneOn = null,
        State = CommitmentState.Open,
        SourceId = "of-2024",
        DoneSourceId = null,
        Note = "",
        At = Nowhere,
    };

    public static Policy Policy(
        string id = "old", string? adopted = null, string? starts = null, string? ends = null,
        PolicyStatus status = PolicyStatus.Unknown, PolicyKind kind = PolicyKind.Policy,
        PolicyFocus focus = PolicyFocus.Community, string? supersedes = null, string source = "of-2024") => new()
        {
            PolicyId = id,
            Iso3 = "XAA",
            Title = "A policy",
            TitleOriginal = "",
            Kind = kind,
            Focus = focus,
            AdoptedOn = Date(adopted),
            StartsOn = Date(starts),
            EndsOn = Date(ends),
            Status = status,
            Supersedes = supersedes,
            SourceIds = [source],
            Note = "",
            At = Nowhere,
        };

    public static Assessment Assessment(
        Verdict verdict, string? effective = null, string? source = "of-2024", string cadre = "xaa-chw",
        string criterion = "salaried", int line = 2, Basis basis = Basis.Policy) => new()
        {
            Iso3 = "XAA",
            CadreId = cadre,
            PolicyId = null,
            Criterion = criterion,
            Basis = basis,
            Verdict = verdict,
            EffectiveOn = Date(effective),
            Note = "A note.",
            SourceId = source,
            SourceLocator = "",
            At = Nowhere with { Line = line },
        };

    public static Criterion Criterion(string id, double weight = 1, string lever = "policy") => new()
    {
        CriterionId = id,
        LeverId = lever,
        Pillar = "",
        Name = id,
        Question = "Is it?",
        Meanings = new Dictionary<Verdict, string>(),
        IsRequired = false,
        TakenFrom = TakenFrom.Assessments,
        ScoredBy = Basis.Policy,
        Weight = weight,
        At = Nowhere,
    };
}
