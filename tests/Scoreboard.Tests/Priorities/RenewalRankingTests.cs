using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Dates;
using Scoreboard.Priorities;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Tests.Priorities;

public class RenewalRankingTests
{
    private const double Tie = 1e-9;

    private static readonly DateOnly Today = SmallData.Day;

    private static readonly ScoringSettings Settings = SmallData.Load().Settings with
    {
        Renewal = Sample.Renewal,
        WeightChange = 0.5
    };

    private static readonly Country AnyCountry = SmallData.Load().Countries.Single(c => c.Iso3 == "XAA");

    /// <summary>One document: of which country, when it ends, what is known of the gap and of the reach.</summary>
    private sealed record Case(int Country, int DaysLeft, Score PolicyScore, int? Headcount);

    private static Gen<Score> PolicyScores { get; } =
        from low in Gen.Choose(0, 6)
        from width in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
        from isKnown in Gen.Elements(true, true, false)
        let high = Math.Min(6, low + width)
        select isKnown ? Scored(100 * (low + high) / 12.0, 100 * low / 6.0, 100 * high / 6.0) : Scored(null, 0, 100);

    /// <summary>Up to seven documents of up to five countries; those of one country share all but their end.</summary>
    private static Gen<Case[]> Lists { get; } =
        from scores in PolicyScores.ArrayOf(5)
        from headcounts in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 3_000_000).Select(h => (int?)h)).ArrayOf(5)
        from count in Gen.Choose(1, 7)
        from documents in Gen.Zip(Gen.Choose(0, 4), Gen.Choose(-700, 547)).ArrayOf(count)
        select documents.Select(d => new Case(d.Item1, d.Item2, scores[d.Item1], headcounts[d.Item1])).ToArray();

    [Fact]
    public void Equal_priorities_share_a_rank_and_the_next_ranks_are_left_out() => Property.Holds(Lists, cases =>
    {
        var ranked = Rank(cases);

        Assert.Equal(cases.Length, ranked.Count);
        Assert.All(ranked, r => Assert.Equal(1 + ranked.Count(o => o.Priority.Value > r.Priority.Value + Tie), r.Rank));
        Assert.Equal(ranked.Select(r => r.Rank).Order(), ranked.Select(r => r.Rank));
        Assert.Equal(1, ranked[0].Rank);
    });

    [Fact]
    public void Rank_lies_within_its_range_and_is_firm_only_where_that_is_one_rank() => Property.Holds(Lists, cases =>
        Assert.All(Rank(cases), r =>
        {
            Assert.InRange(r.Rank, r.BestRank, r.WorstRank);
            Assert.InRange(r.BestRank, 1, cases.Length);
            Assert.InRange(r.WorstRank, 1, cases.Length);
            Assert.Equal(r.BestRank == r.WorstRank, r.IsFirm);
        }));

    [Fact]
    public void No_weights_and_no_truth_about_what_is_unknown_give_a_rank_outside_the_range() => Property.Holds(
        from cases in Lists
        from seed in Gen.Choose(0, int.MaxValue)
        select (cases, seed), x =>
        {
            var ranked = Rank(x.cases);
            var random = new Random(x.seed);
            for (var i = 0; i < 100; i++)
            {
                var priorities = PrioritiesIn(ranked, random);
                Assert.All(ranked, (r, self) => Assert.InRange(
                    1 + priorities.Count(p => p > priorities[self] + Tie), r.BestRank, r.WorstRank));
            }
        });

    [Fact]
    public void Rank_that_only_weights_between_the_bounds_give_is_in_the_range()
    {
        // At every corner of the weights one of the first two lies ahead of the third; at 0.12, 0.3 and 0.42 neither.
        var ranked = Rank(
            new Case(0, 0, Scored(0, 0, 0), 10), new Case(1, 300, Scored(70, 70, 70), 1_000_000),
            new Case(2, 547, Scored(0, 0, 0), 1_000_000));

        var third = ranked.Single(r => r.Country.Country.Iso3 == "XA2");
        var between = ranked.Select(r => r.Priority.With(new RenewalWeights(0.12, 0.3, 0.42), f => f.Value)).ToList();

        Assert.Equal(between.Max(), between[ranked.ToList().IndexOf(third)]);
        Assert.All(
            RenewalWeights.Of(Settings.Renewal).Corners(0.5), corner =>
                Assert.Contains(
                    ranked, r => r.Priority.With(corner, f => f.Value) > third.Priority.With(corner, f => f.Value)));
        Assert.Equal(1, third.BestRank);
    }

    [Fact]
    public void Documents_of_one_country_share_what_is_unknown_so_that_the_more_urgent_stays_ahead()
    {
        var ranked = Rank(new Case(0, -10, Scored(null, 0, 100), null), new Case(0, 300, Scored(null, 0, 100), null));

        Assert.Equal([(1, 1, 1), (2, 2, 2)], ranked.Select(r => (r.Rank, r.BestRank, r.WorstRank)));
    }

    [Fact]
    public void Rank_rests_on_what_is_known_only_where_nothing_unknown_can_move_it()
    {
        var known = Rank(new Case(0, -10, Scored(0, 0, 0), 1_000_000), new Case(1, 547, Scored(100, 100, 100), 1));
        var unknown = Rank(new Case(0, -10, Scored(0, 0, 0), null), new Case(1, 0, Scored(null, 0, 100), null));

        Assert.All(known, r => Assert.True(r.IsFirm));
        Assert.All(unknown, r => Assert.Equal((1, 2), (r.BestRank, r.WorstRank)));
    }

    [Fact]
    public void Lists_are_told_apart_by_status_and_focus()
    {
        var country = Country(new Case(0, 10, Scored(50, 50, 50), 100));
        var both = country with
        {
            Windows =
            [
                country.Windows[0],
                country.Windows[0] with { Policy = Sample.Policy("sector", ends: "2026", focus: PolicyFocus.Sector) },
            ],
        };

        Assert.Equal([RenewalList.Win, RenewalList.WinSector], Lists(both));
        Assert.Equal([RenewalList.Defend, RenewalList.DefendSector], Lists(both with { Status = Status.Won }));

        static IEnumerable<RenewalList> Lists(CountryScore country) =>
            RenewalRanking.Of(new Scores(Today, [country]), Settings).Select(r => r.List);
    }

    /// <summary>What each would have if the unknown were so and the weights so, drawn anew for every country.</summary>
    private static List<double> PrioritiesIn(IReadOnlyList<RankedWindow> ranked, Random random)
    {
        var weights = new RenewalWeights(Moved(0.2), Moved(0.5), Moved(0.3));
        var truths = new Dictionary<string, (double Gap, double Reach)>();
        return
        [
            .. ranked.Select(r =>
            {
                var iso3 = r.Country.Country.Iso3;
                truths.TryAdd(iso3, (Within(r.Priority.Gap), Within(r.Priority.Reach)));
                var (gap, reach) = truths[iso3];
                return 100 * r.Priority.Urgency * (weights.Floor + (weights.Gap * gap) + (weights.Reach * reach));
            }),
        ];

        double Within(Factor factor) => factor.Low + (Share() * (factor.High - factor.Low));
        double Moved(double weight) => weight * (0.5 + Share());

        // The bounds themselves must come up too.
        double Share() => random.Next(4) switch { 0 => 0, 1 => 1, _ => random.NextDouble() };
    }

    private static IReadOnlyList<RankedWindow> Rank(params Case[] cases) => RenewalRanking.Of(
        new Scores(Today, [.. cases.GroupBy(c => c.Country).OrderBy(g => g.Key).Select(g => Country([.. g]))]),
        Settings);

    private static CountryScore Country(params Case[] documents)
    {
        var first = documents[0];
        var cadre = new CadreScore(
            null, Status.Partial, new Dictionary<string, Verdict>(), new Dictionary<string, CriterionEvidence>(),
            new Dictionary<string, Score> { ["policy"] = first.PolicyScore }, first.PolicyScore);
        List<RenewalWindow> windows =
        [
            .. documents.Select((d, i) => RenewalWindow.On(
                Today,
                Sample.Policy(
                    $"xa{d.Country}-{i}", starts: "2010") with { EndsOn = PartialDate.Of(Today.AddDays(d.DaysLeft)) },
                [], Sample.Sources, Settings.Renewal)!),
        ];
        return new CountryScore(
            AnyCountry with { Iso3 = $"XA{first.Country}" }, Status.Partial, cadre, [], Verdict.Unknown, [],
            windows, null, first.Headcount);
    }

    private static Score Scored(double? value, double low, double high) =>
        new(value, low, high, value is null ? 0 : 1, 1, 1);
}
