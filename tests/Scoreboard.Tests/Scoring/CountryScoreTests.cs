using Scoreboard.Documents;
using Scoreboard.Renewals;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

public class CountryScoreTests
{
    [Fact]
    public void Neighbours_are_other_countries_of_the_region_that_fully_meet_the_criterion()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xbb-volunteer accredited yes 2018", "xbb-volunteer salaried partial 2018");
        var scores = Scores.Of(data, SmallData.Day);
        var (averna, belmora) = (scores.Countries[0], scores.Countries[1]);
        var neighbour = belmora with { Country = belmora.Country with { Region = averna.Country.Region } };

        Assert.Equal([neighbour],
            averna.NeighboursWith(Criterion("accredited"), scores with { Countries = [averna, neighbour] }));
        Assert.Empty(averna.NeighboursWith(Criterion("salaried"), scores with { Countries = [averna, neighbour] }));
        Assert.Empty(averna.NeighboursWith(Criterion("accredited"), scores));

        Criterion Criterion(string id) => data.Criteria.Single(c => c.CriterionId == id);
    }

    [Fact]
    public void Required_criteria_that_are_only_partial_or_not_known_are_missing_and_others_never_are()
    {
        var data = TimeData.Of(
            "xaa-chw accredited partial 2018", "xaa-chw costed no 2018", "xbb-volunteer accredited yes 2018");

        var missing = Scores.Of(data, SmallData.Day).Countries
            .Select(c => c.Missing(data.Criteria).Select(criterion => criterion.CriterionId));

        Assert.Equal([["accredited", "salaried"], ["salaried"]], missing);
    }

    [Fact]
    public void Both_required_verdicts_must_hold_for_the_same_cadre()
    {
        var country = Score(
            "xaa-chw,accredited,yes", "xaa-chw,salaried,no", "xaa-helper,accredited,no", "xaa-helper,salaried,yes");

        Assert.Equal(Status.Partial, country.Status);
        Assert.Equal(
            Status.Won,
            Score("xaa-chw,accredited,yes", "xaa-chw,salaried,yes", "xaa-helper,accredited,no",
                "xaa-helper,salaried,no").Status);
    }

    [Fact]
    public void Best_cadre_has_the_highest_rung_before_the_highest_total()
    {
        // The helper has the higher total (its policy is costed) and the lower rung.
        var country = Score(
            "xaa-chw,accredited,yes", "xaa-chw,salaried,partial", "xaa-chw,costed,no",
            "xaa-helper,accredited,yes", "xaa-helper,salaried,no", "xaa-helper,costed,yes");

        Assert.Equal("xaa-chw", country.Best.Cadre!.CadreId);
        Assert.Equal(["xaa-chw", "xaa-helper"], country.Cadres.Select(c => c.Cadre!.CadreId));
        Assert.True(country.Cadres[1].Overall.Low > country.Best.Overall.Low);
        Assert.Equal((Status.Nearly, Status.Nearly), (country.Status, country.Best.Status));
    }

    [Fact]
    public void Of_two_cadres_on_one_rung_the_higher_total_is_the_best()
    {
        var country = Score(
            "xaa-chw,accredited,yes", "xaa-chw,salaried,partial", "xaa-chw,costed,no",
            "xaa-helper,accredited,yes", "xaa-helper,salaried,partial", "xaa-helper,costed,partial");

        Assert.Equal("xaa-helper", country.Best.Cadre!.CadreId);
    }

    [Fact]
    public void Total_is_what_is_proven_so_that_silence_does_not_win()
    {
        // By value alone the helper would have 100 in funding's place: nothing is known of it but one yes.
        var country = Score(
            "xaa-chw,accredited,yes", "xaa-chw,salaried,no", "xaa-chw,costed,yes", "xaa-helper,accredited,yes");

        Assert.Equal("xaa-chw", country.Best.Cadre!.CadreId);
    }

    [Fact]
    public void Order_of_rows_is_irrelevant()
    {
        string[] rows = [
            "xaa-chw,accredited,yes", "xaa-chw,salaried,no", "xaa-helper,accredited,yes", "xaa-helper,salaried,no"];

        Assert.Equal("xaa-chw", Score(rows).Best.Cadre!.CadreId);
        Assert.Equal("xaa-chw", Score([.. rows.Reverse()]).Best.Cadre!.CadreId);
    }

    [Fact]
    public void Country_without_a_verdict_is_unknown_and_its_documents_are_scored_all_the_same()
    {
        var country = Score();

        Assert.Equal(Status.Unknown, country.Status);
        Assert.Empty(country.Cadres);
        Assert.Null(country.Best.Cadre);
        Assert.Equal(Verdict.Yes, country.InForce);
        Assert.Equal(new Score(100, 100 / 3.0, 100, 1 / 3.0, 1, 3), country.Best.Levers["policy"]);
        Assert.Equal(new Score(null, 0, 100, 0, 0, 1), country.Best.Levers["funding"]);
    }

    [Fact]
    public void Documents_alone_bring_no_country_onto_the_ladder()
    {
        var country = Scores.Of(TimeData.Of(TimeData.BaseWithRequiredPolicy, []), SmallData.Day).Countries[0];

        Assert.Equal(
            (Verdict.Yes, Status.Unknown, Status.Unknown),
            (country.Best.Verdicts["in_force"], country.Status, country.Best.Status));
    }

    [Fact]
    public void Verdict_on_documents_counts_for_every_cadre()
    {
        var country = Score("xaa-chw,accredited,yes", "xaa-helper,accredited,no");

        Assert.All(country.Cadres, c => Assert.Equal(Verdict.Yes, c.Verdicts["in_force"]));
        Assert.All(country.Cadres, c => Assert.DoesNotContain("in_force", c.Facts.Keys));
    }

    [Fact]
    public void Documents_windows_and_headcount_are_those_of_the_country()
    {
        var country = Score("xaa-chw,accredited,yes");

        Assert.Equal(
            [("xaa-chw-policy-2015", Force.Ended), ("xaa-chw-policy-2021", Force.InForce)],
            country.Documents.Select(d => (d.Policy.PolicyId, d.Force)));
        Assert.Equal(["xaa-chw-policy-2021"], country.Windows.Select(w => w.Policy.PolicyId));
        Assert.Equal(
            (RenewalState.Open, "xaa-chw-policy-2021"), (country.Renewal!.State, country.Renewal.Policy.PolicyId));
        Assert.Equal(12000, country.Headcount);
    }

    [Fact]
    public void Document_that_was_replaced_later_was_in_force_and_up_for_renewal_until_then()
    {
        var data = SmallData.Load(SmallData.Changed("policies.csv", ",2015,2020,superseded", ",2015,,superseded"));

        var country = Scores.Of(data, new DateOnly(2018, 6, 30)).Countries[0];

        Assert.Equal(
            [("xaa-chw-policy-2015", Force.InForce)], country.Documents.Select(d => (d.Policy.PolicyId, d.Force)));
        Assert.Equal((Verdict.Yes, RenewalState.NoDate), (country.InForce, country.Renewal!.State));
    }

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", 12000)]
    public void Headcount_counts_from_its_year(string day, int? headcount) => Assert.Equal(
        headcount, Scores.Of(SmallData.Load(), Sample.Day(day)).Countries[0].Headcount);

    [Fact]
    public void Headcount_is_the_sum_over_cadres_and_one_without_a_year_counts_always()
    {
        var data = SmallData.Load(SmallData.With(
            "cadres.csv", "cadre_id,iso3,name,headcount,source_ids", "xaa-helper,XAA,Helper,500,global-review-2024"));

        Assert.Equal(12500, Scores.Of(data, SmallData.Day).Countries[0].Headcount);
        Assert.Equal(500, Scores.Of(data, new DateOnly(2020, 1, 1)).Countries[0].Headcount);
    }

    [Fact]
    public void Headcount_is_null_where_no_cadre_has_one_and_not_zero() =>
        Assert.Null(
            Scores.Of(SmallData.Load(), SmallData.Day).Countries.Single(c => c.Country.Iso3 == "XBB").Headcount);

    [Fact]
    public void Day_before_any_fact_is_known_leaves_everything_unknown()
    {
        var scores = Scores.Of(SmallData.Load(), new DateOnly(1990, 1, 1));

        Assert.All(scores.Countries, c => Assert.Equal((Status.Unknown, null), (c.Status, c.Best.Overall.Value)));
        Assert.All(scores.Countries, c => Assert.Empty(c.Windows));
    }

    [Fact]
    public void Countries_out_of_scope_are_not_scored() =>
        Assert.Equal(["XAA", "XBB"], Scores.Of(SmallData.Load(), SmallData.Day).Countries.Select(c => c.Country.Iso3));

    [Theory]
    [InlineData(50.0, 0.5, true)]
    [InlineData(50.0, 0.49, false)]
    [InlineData(null, 1.0, false)]
    public void Score_is_ranked_when_enough_of_it_is_known(double? value, double coverage, bool ranked) =>
        Assert.Equal(
            ranked, CountryScore.IsRanked(new Score(value, 0, 100, coverage, 1, 2), SmallData.Load().Settings));

    [Fact]
    public void Half_of_the_weight_is_half_whatever_the_weights()
    {
        var score = Scoring.Score.OfCriteria(
            [Sample.Criterion("a", 0.1), Sample.Criterion("b", 0.2), Sample.Criterion("c", 0.3)],
            new Dictionary<string, Verdict> { ["c"] = Verdict.Yes });

        Assert.NotEqual(0.5, score.Coverage);
        Assert.True(CountryScore.IsRanked(score, SmallData.Load().Settings));
    }

    /// <summary>Averna with these verdicts, written <c>cadre,criterion,verdict</c>, and a second cadre.</summary>
    private static CountryScore Score(params string[] verdicts)
    {
        var data = SmallData.Load(
            SmallData.With("cadres.csv", "cadre_id,iso3,name", "xaa-helper,XAA,Helper"),
            SmallData.Only(
                "assessments.csv", "cadre_id,criterion,verdict,iso3,note,source_id",
                verdicts.Select(v => v + ",XAA,A note.,xaa-act-2021")));
        return Scores.Of(data, SmallData.Day).Countries.Single(c => c.Country.Iso3 == "XAA");
    }
}
