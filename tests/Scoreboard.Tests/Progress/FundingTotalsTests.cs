using FsCheck.Fluent;
using Scoreboard.Data;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

public class FundingTotalsTests
{
    private static readonly FundingSettings Settings = new()
    {
        Lever = "funding",
        LengthTolerance = 0.1,
        RecentYears = 3,
    };

    [Fact]
    public void Totals_of_the_real_file_are_those_counted_by_hand()
    {
        var data = Dataset.Load(Repository.FirstData, "data", [])!;

        var totals = FundingTotals.Of([.. data.Funding], data.Settings.Funding);

        // All rows but the two of 2022 that are inside aff-cf-total, in millions: 219 + 20 + 583 + 900 + 14.9 + 15
        // + 27.3 + 1.8 + 5298.02 + 0.1 + 2. The column adds up to 50 more.
        Assert.Equal(7_081_120_000, totals.Total);
        Assert.Equal(2, totals.Inside);
        Assert.Equal(totals.Total + 50_000_000, data.Funding.Sum(f => f.AmountUsd));

        // The Global Fund's match counts for the Global Fund though it lies in another's pot: 583 + 900 + 25.
        var globalFund = totals.Funders.Single(f => f.Funder == "The Global Fund");
        Assert.Equal(1_508_000_000, globalFund.Total);
        Assert.Equal([(double?)(900.0 / 583 - 1), null], globalFund.Changes.Select(c => c.Change));
        Assert.Equal(0.1558, globalFund.Changes[0].PerYear!.Value, 1e-3);
        Assert.Equal(NotComparable.OpenPeriod, globalFund.Changes[1].Obstacle);
        Assert.Single(totals.Funders.SelectMany(f => f.Changes), c => c.Change is not null);
    }

    [Fact]
    public void Part_counts_once_however_deep_it_lies() => Property.Holds(
        from amounts in Gen.Choose(1, 1000).NonEmptyListOf()
        from parents in Gen.Choose(-1, 20).ListOf(amounts.Count)
        select (amounts: amounts.ToList(), parents: parents.ToList()), x =>
    {
        // A row is part of an earlier one or of none: no loops.
        var flows = x.amounts.Select((amount, i) =>
            Flow($"f{i}", amount, partOf: x.parents[i] >= 0 && x.parents[i] < i ? $"f{x.parents[i]}" : null)).ToList();

        var totals = FundingTotals.Of(flows, Settings);

        Assert.Equal(flows.Where(f => f.PartOf is null).Sum(f => f.AmountUsd), totals.Total);
        Assert.Equal(totals.Total, Assert.Single(totals.Funders).Total);
        Assert.Equal(flows.Count, totals.Funders.Sum(f => f.Flows.Count));
    });

    [Theory]
    [InlineData("2021", "2023", "2024", "2026", null)]
    [InlineData("2021", "2023", "2024", null, NotComparable.OpenPeriod)]
    [InlineData("2021", "2023", "2023", "2025", NotComparable.Overlap)]
    [InlineData("2021-01-01", "2021-12-31", "2021-12-31", "2022-12-30", NotComparable.Overlap)]
    [InlineData("2021", "2023", "2024", "2024", NotComparable.OtherLength)]
    public void Periods_are_comparable_when_whole_and_alike(
        string start, string end, string nextStart, string? nextEnd, NotComparable? obstacle)
    {
        var change = FundingChange.Of(Flow("a", 100, start, end), Flow("b", 150, nextStart, nextEnd), Settings);

        Assert.Equal(obstacle, change.Obstacle);
        Assert.Equal(obstacle is null ? 0.5 : null, change.Change);
    }

    [Fact]
    public void Money_for_another_country_or_from_nothing_is_not_comparable()
    {
        var first = Flow("a", 100, "2021", "2021");

        Assert.Equal(NotComparable.OtherRecipient,
            FundingChange.Of(first, Flow("b", 1, "2022", "2022") with { Recipient = "KEN" }, Settings).Obstacle);
        Assert.Equal(NotComparable.FromZero,
            FundingChange.Of(first with { AmountUsd = 0 }, Flow("b", 1, "2022", "2022"), Settings).Obstacle);
    }

    [Fact]
    public void Money_inside_anothers_pot_that_is_inside_ones_own_counts_once()
    {
        var totals = FundingTotals.Of(
        [
            Flow("whole", 100), Flow("pot", 60, partOf: "whole") with { Funder = "Another funder" },
            Flow("part", 10, partOf: "pot"),
        ], Settings);

        Assert.Equal([("A funder", 100.0), ("Another funder", 60.0)], totals.Funders.Select(f => (f.Funder, f.Total)));
    }

    [Fact]
    public void Recipients_of_one_funder_are_followed_one_by_one()
    {
        List<FundingFlow> flows =
        [
            Flow("a", 100, "2021", "2022") with { Recipient = "KEN" },
            Flow("b", 10, "2021", "2022") with { Recipient = "MLI" },
            Flow("c", 150, "2023", "2024") with { Recipient = "KEN" },
            Flow("d", 5, "2023", "2024") with { Recipient = "MLI" },
            Flow("e", 1) with { Recipient = "KEN" },
        ];

        var funder = Assert.Single(FundingTotals.Of(flows, Settings).Funders);

        Assert.Equal(
            [("a", "c", 0.5, null), ("c", "b", null, NotComparable.OtherRecipient), ("b", "d", -0.5, null),
                ("d", "e", null, NotComparable.OpenPeriod)],
            funder.Changes.Select(c => (c.Before.FundingId, c.After.FundingId, c.Change, c.Obstacle)));
        Assert.Equal(["a", "b", "c", "d", "e"], funder.Flows.Select(f => f.FundingId));
    }

    [Fact]
    public void Change_a_year_is_even_over_the_middles_of_the_periods()
    {
        var change = FundingChange.Of(Flow("a", 100, "2022", "2023"), Flow("b", 121, "2024", "2025"), Settings);

        Assert.Equal(0.1, change.PerYear!.Value, 1e-3);
    }

    private static FundingFlow Flow(
        string id, double amount, string? start = null, string? end = null, string? partOf = null) => new()
        {
            FundingId = id,
            Funder = "A funder",
            Recipient = FundingFlow.Global,
            AmountUsd = amount,
            PeriodStart = Sample.Date(start),
            PeriodEnd = Sample.Date(end),
            What = "Salaries",
            PartOf = partOf,
            SourceId = "s",
            Note = "",
            At = Sample.Nowhere,
        };
}
