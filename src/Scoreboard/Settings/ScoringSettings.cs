namespace Scoreboard.Settings;

/// <summary><c>data/scoreboard.json</c>: what another coalition would change to run the same program.</summary>
/// <param name="Title">Of the site.</param>
/// <param name="BaseUrl">Where the site is published, with a slash at its end; for addresses that must be whole.</param>
/// <param name="RepositoryUrl">Where the data is edited, without a slash at its end.</param>
/// <param name="Licence">Of the data: an SPDX id such as <c>CC-BY-4.0</c>.</param>
/// <param name="Languages">Language tags of the site; the first has its pages at the root.</param>
/// <param name="StatusMeanings">By status as spelled in the tables (<c>prochw</c>): what it means.</param>
/// <param name="Renewal">Lengths of renewal windows and weights of the priority.</param>
/// <param name="StaleAfterMonths">A fact not re-checked for so long is marked stale.</param>
/// <param name="MinimumCoverageToRank">0 to 1: with less known in a lever, a country is shown and not ranked.</param>
/// <param name="WeightChange">0 to 1: how far every weight is moved, up and down, to test a rank.</param>
/// <param name="Progress">When an indicator counts as on pace or stalled.</param>
/// <param name="Funding">When two amounts of one funder can be compared.</param>
/// <param name="Target">What the headline is to reach.</param>
public sealed record ScoringSettings(
    string Title, Uri BaseUrl, string RepositoryUrl, string Licence, IReadOnlyList<string> Languages,
    IReadOnlyDictionary<string, string> StatusMeanings, RenewalSettings Renewal, int StaleAfterMonths,
    double MinimumCoverageToRank, double WeightChange, ProgressSettings Progress, FundingSettings Funding, HeadlineTarget Target)
{
    public const string FileName = "scoreboard.json";
}

/// <summary>What the headline is to reach, and what is told beside it.</summary>
/// <param name="IndicatorId">The coalition's own count (<c>data/indicators.csv</c>).</param>
/// <param name="Countries">The number of countries with a proCHW policy to reach.</param>
public sealed record HeadlineTarget(string IndicatorId, int Countries);

/// <summary>When an indicator counts as on pace or stalled; see the methodology page.</summary>
/// <param name="StallMonths">An indicator that got no further for longer has stalled.</param>
/// <param name="OnPaceShare">0 to 1: the pace made must be at least this share of the pace needed.</param>
public sealed record ProgressSettings(int StallMonths, double OnPaceShare);

/// <summary>When two amounts of one funder can be compared; see the methodology page.</summary>
/// <param name="LengthTolerance">0 to 1: the periods' lengths may differ by at most this share of the longer one.</param>
public sealed record FundingSettings(double LengthTolerance);

/// <summary>How renewal windows are told apart and ranked; see the methodology page.</summary>
/// <param name="WindowMonths">A document that ends within so many months has an open window.</param>
/// <param name="NextMonths">One that ends after that, within so many months, comes next.</param>
/// <param name="OverdueMonths">One that ended longer ago has lapsed.</param>
/// <param name="UrgencyAtWindowEnd">0 to 1: urgency falls to this from 1 (due now) at the window's far end.</param>
/// <param name="PriorityFloor">Share of the priority that every window has.</param>
/// <param name="GapWeight">Share of the priority that a full policy gap adds.</param>
/// <param name="ReachWeight">Share of the priority that full reach adds.</param>
/// <param name="UnknownGap">0 to 1: the gap taken where the score of the policy lever is not known.</param>
/// <param name="UnknownReach">0 to 1: the reach taken where no headcount is known.</param>
/// <param name="ReachLog10Max">Decimal logarithm of the headcount that counts as full reach: 6 is one million.</param>
public sealed record RenewalSettings(
    int WindowMonths, int NextMonths, int OverdueMonths, double UrgencyAtWindowEnd, double PriorityFloor,
    double GapWeight, double ReachWeight, double UnknownGap, double UnknownReach, double ReachLog10Max);
