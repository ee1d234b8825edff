using Scoreboard.Data;
using Scoreboard.Priorities;
using Scoreboard.Scoring;

namespace Scoreboard.Tests.Priorities;

/// <summary>
/// Priorities of real documents on 22 November 2026, worked out on paper from the first data set and the formula
/// of the methodology: 100 x urgency x (0.2 + 0.5 x gap + 0.3 x reach). The window's far end is 22 May 2028, 547 days
/// away: 39 days to 31 December 2026 leave an urgency of 1 - 0.4 x 39/547 = 0.971481, and 404 days to 31 December 2027
/// one of 1 - 0.4 x 404/547 = 0.704570. The gap is 1 - (in force + accredited + salaried)/3 over what is known, yes 1
/// and partial 1/2.
/// </summary>
public class RealPrioritiesTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly Lazy<(Scores Scores, IReadOnlyDictionary<string, RankedWindow> Ranked)> Real = new(() =>
    {
        var data = Dataset.Load(Repository.FirstData, "data", [])!;
        var scores = Scores.Of(data, Day);
        return (scores, RenewalRanking.Of(scores, data.Settings).ToDictionary(r => r.Window.Policy.PolicyId));
    });

    [Theory]
    // No document is in force (no), accredited in part, not salaried: gap 1 - 0.5/3.
    // 8,700 + 1,300 workers: log 4 / 6. 20 + 41.667 + 20.
    [InlineData("sle-chw-policy-2021", RenewalList.Win, 1.0, 0.833333, 0.666667, 81.6667)]
    // The policy of 2014 has no known end (partial), partial, no: gap 1 - 1/3.
    // 43,781 + 9,138 = 52,919 workers: log 4.723612 / 6. 20 + 33.333 + 23.618.
    [InlineData("sen-plan-strategique-2020", RenewalList.Win, 1.0, 0.666667, 0.787269, 76.9514)]
    // Nothing tells whether the policy of 2017 still holds (unknown), partial, no: gap 1 - 0.5/2.
    // No headcount: 0.5. 20 + 37.5 + 15.
    [InlineData("cmr-psnsc-2021", RenewalList.Win, 1.0, 0.75, 0.5, 72.5)]
    // No, yes, partial: gap 1 - 1.5/3. 43,687 workers: log 4.640352 / 6. 20 + 25 + 23.202.
    [InlineData("zaf-wbphcot-policy-framework-2018", RenewalList.Win, 1.0, 0.5, 0.773392, 68.2018)]
    // Unknown, partial, unknown: gap 1 - 0.5/1. No headcount: 0.5. 20 + 25 + 15.
    [InlineData("tcd-community-health-plan-2025", RenewalList.Win, 1.0, 0.5, 0.5, 60.0)]
    // The policy of 2020 to 2030 is in force (yes), yes, partial: gap 1 - 2.5/3.
    // 106,504 workers: log 5.027366 / 6. 20 + 8.333 + 25.137.
    [InlineData("ken-community-health-strategy-2020", RenewalList.Win, 1.0, 0.166667, 0.837894, 53.4702)]
    // The strategy itself is in force until the end of 2026 (yes), yes, partial for the extension workers.
    // 1,500 + 179,175 = 180,675 workers: log 5.256898 / 6. 0.971481 x (20 + 8.333 + 26.284).
    [InlineData("uga-national-community-health-strategy-2021", RenewalList.Win, 0.971481, 0.166667, 0.876150, 53.0602)]
    // The decree of 2022 is in force (yes), yes, partial. 3,300 workers: log 3.518514 / 6. 20 + 8.333 + 17.593.
    [InlineData("mli-plan-sec-2021", RenewalList.Win, 1.0, 0.166667, 0.586419, 45.9259)]
    // Yes, partial, no: gap 1 - 1.5/3. No headcount: 0.5. 0.704570 x (20 + 25 + 15).
    [InlineData("cod-ssc-extension-plan-2023", RenewalList.Win, 0.704570, 0.5, 0.5, 42.2742)]
    // Yes, yes, partial: gap 1 - 2.5/3. No headcount: 0.5. 0.704570 x (20 + 8.333 + 15).
    [InlineData("gin-plan-strategique-2023", RenewalList.Win, 0.704570, 0.166667, 0.5, 30.5314)]
    // Documents for the sector do not count as in force, and there is no other (unknown); unknown, no: gap 1.
    // 11,845 workers: log 4.073535 / 6. 20 + 50 + 20.368.
    [InlineData("bdi-national-health-policy-2016", RenewalList.WinSector, 1.0, 1.0, 0.678923, 90.3677)]
    // The strategy of 2018 to 2022 has ended (no), unknown, unknown: gap 1. No headcount: 0.5. 20 + 50 + 15.
    [InlineData("com-politique-nationale-sante-2015", RenewalList.WinSector, 1.0, 1.0, 0.5, 85.0)]
    // Nothing known at all: gap 0.5, reach 0.5. 0.971481 x (20 + 25 + 15).
    [InlineData("eri-hssdp-3-2022", RenewalList.WinSector, 0.971481, 0.5, 0.5, 58.2888)]
    // In force without a known end (partial), partial, no: gap 1 - 1/3.
    // 11,000 workers: log 4.041393 / 6. 0.704570 x (20 + 33.333 + 20.207).
    [InlineData("tgo-pnds-2023", RenewalList.WinSector, 0.704570, 0.666667, 0.673565, 51.8143)]
    // Yes, yes, yes: no gap. 106,000 workers: log 5.025306 / 6. 20 + 0 + 25.127.
    [InlineData("pak-health-vision-2016", RenewalList.DefendSector, 1.0, 0.0, 0.837551, 45.1265)]
    public void Priority_is_that_worked_out_on_paper(
        string policyId, RenewalList list, double urgency, double gap, double reach, double priority)
    {
        var ranked = Real.Value.Ranked[policyId];

        Assert.Equal(list, ranked.List);
        Assert.Equal(urgency, ranked.Priority.Urgency, 5e-6);
        Assert.Equal(gap, ranked.Priority.Gap.Value, 5e-6);
        Assert.Equal(reach, ranked.Priority.Reach.Value, 5e-6);
        Assert.Equal(priority, ranked.Priority.Value, 5e-4);
    }

    [Fact]
    public void Every_open_or_overdue_document_is_ranked_once()
    {
        var actionable = Real.Value.Scores.Countries.SelectMany(c => c.Windows).Where(w => w.IsActionable);

        Assert.Equal(
            actionable.Select(w => w.Policy.PolicyId).Order(StringComparer.Ordinal),
            Real.Value.Ranked.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Country_with_every_required_criterion_is_defended_and_no_other() => Assert.All(
        Real.Value.Ranked.Values,
        r => Assert.Equal(
            r.Country.Status == Tables.Status.Won, r.List is RenewalList.Defend or RenewalList.DefendSector));
}
