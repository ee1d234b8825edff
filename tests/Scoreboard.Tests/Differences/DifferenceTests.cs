using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Differences;

public class DifferenceTests
{
    [Fact]
    public void Equal_copies_differ_in_nothing()
    {
        var difference = DataCopy.Between(new(), new());

        Assert.True(difference.IsEmpty);
        Assert.Empty(difference.Effect!.Countries);
        Assert.Empty(Guard.Of(difference, "data", meant: null));
    }

    [Fact]
    public void Effect_names_status_verdict_score_rank_and_the_rows_behind_them()
    {
        var after = new DataCopy().With(
            "assessments.csv", "XAA xaa-chw xaa-chw-policy-2021 salaried", "verdict", "partial");

        var difference = DataCopy.Between(new(), after);

        Assert.Equal(new BeforeAfter<int>(1, 0), difference.Effect!.Headline);
        var country = Assert.Single(difference.Effect.Countries);
        Assert.Equal("XAA", country.Iso3);
        Assert.Equal(new(Status.Won, Status.Nearly), country.Status);
        Assert.Equal(
            [new VerdictDifference("xaa-chw", "salaried", new(Verdict.Yes, Verdict.Partial))], country.Verdicts);
        Assert.Equal(["policy", "overall"], country.Scores.Select(s => s.Of));
        var rank = Assert.Single(country.Ranks);
        Assert.Equal("xaa-chw-policy-2021", rank.PolicyId);
        Assert.Equal("Defend", rank.Rank.Before!.List.ToString());
        Assert.Equal("Win", rank.Rank.After!.List.ToString());
        var row = Assert.Single(country.Rows);
        Assert.Equal("XAA xaa-chw salaried policy 2021", row.Key);
        Assert.Equal([new CellChange("verdict", "yes", "partial")], row.Cells);
    }

    [Fact]
    public void Source_behind_a_verdict_is_named_where_it_moves_one()
    {
        var after = new DataCopy().With("sources.csv", "xbb-plan-2024", "year", "2199");

        var country = Assert.Single(DataCopy.Between(new(), after).Effect!.Countries);

        Assert.Equal(["sources.csv xbb-plan-2024"], country.Rows.Select(r => $"{r.Table} {r.Key}"));
    }

    [Fact]
    public void Weight_of_a_criterion_concerns_every_country()
    {
        var after = new DataCopy().With("criteria.csv", "salaried", "weight", "3");

        var effect = DataCopy.Between(new(), after).Effect!;

        Assert.All(effect.Countries, c => Assert.Empty(c.Rows));
        Assert.Equal(["salaried"], effect.SharedRows.Select(r => r.Key));
    }

    [Fact]
    public void Document_with_a_new_id_is_the_old_one_renamed()
    {
        var after = new DataCopy();
        after["assessments.csv"].ForEach(row =>
            row[2] = row[2] == "xbb-health-plan-2024" ? "xbb-plan" : row[2]);
        after.With("policies.csv", "xbb-health-plan-2024", "former_ids", "xbb-health-plan-2024")
            .With("policies.csv", "xbb-health-plan-2024", "policy_id", "xbb-plan");

        var policies = DataCopy.Between(new(), after).Tables.Single(t => t.Table == "policies.csv");

        var row = Assert.Single(policies.Rows);
        Assert.Equal((RowFate.Changed, "xbb-plan"), (row.Fate, row.Key));
        Assert.Equal(0, policies.Lost);
    }

    [Fact]
    public void Date_that_is_filled_in_makes_no_other_finding()
    {
        var after = new DataCopy().With("assessments.csv", "XBB xbb-volunteer  salaried", "effective_on", "2025-06");

        var row = Assert.Single(DataCopy.Between(new(), after).Rows);

        Assert.Equal([new CellChange("effective_on", "", "2025-06")], row.Cells);
    }

    [Fact]
    public void Order_of_rows_and_columns_makes_no_difference()
    {
        var after = new DataCopy();
        after["sources.csv"].Reverse(1, after["sources.csv"].Count - 1);
        after["sources.csv"].ForEach(row => row.Reverse());

        Assert.True(DataCopy.Between(new(), after).IsEmpty);
    }

    [Fact]
    public void Copy_with_errors_is_compared_row_by_row_and_has_no_effect()
    {
        var after = new DataCopy().With("policies.csv", "xbb-health-plan-2024", "kind", "paln");

        var difference = DataCopy.Between(new(), after);

        Assert.Null(difference.Effect);
        Assert.Equal(["xbb-health-plan-2024"], difference.Rows.Select(r => r.Key));
        Assert.Contains(difference.ProblemsAfter, p => p.Severity == Severity.Error);
    }

    [Fact]
    public void Settings_that_came_in_since_keep_no_effect_back()
    {
        var (before, after) = (new DataCopy(), new DataCopy());
        before.Settings = before.Settings.Replace("\"headline_moves\": 2", "\"was\": 2");
        Array.ForEach([before, after], c => c.With("sources.csv", "xbb-plan-2024", "accessed_on", "2025-01-01"));

        var difference = DataCopy.Between(before, after);

        Assert.NotNull(difference.Effect);
        Assert.Subset(difference.ProblemsBefore.ToHashSet(), difference.ProblemsAfter.ToHashSet());
        Assert.NotEmpty(difference.ProblemsAfter);
        Assert.Equal(["guard.headline_moves", "guard.was"], difference.Settings.Select(s => s.Header));
    }
}
