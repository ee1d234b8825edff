using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

public class FieldMovementTests
{
    private static readonly Dataset Data = Dataset.Load(Repository.FirstData, "data", [])!;
    private static readonly History Past = History.Of(Data, SmallData.Day);
    private static readonly FieldMovement Movement = FieldMovement.Of(Data, Scores.Of(Data, SmallData.Day), Past);

    [Fact]
    public void Points_are_ten_year_ends_and_the_day_itself() => Assert.Equal(
        [.. Enumerable.Range(2016, 10).Select(y => new DateOnly(y, 12, 31)), SmallData.Day],
        Movement.Points.Select(p => p.AsOf));

    [Fact]
    public void Won_and_known_less_lost_is_what_the_headline_moved_by() => Assert.Equal(
        Movement.Points[^1].Headline - Movement.Points[0].Headline,
        Movement.Changes.Sum(c => c.Won.Count + c.KnownBy.Count - c.Lost.Count));

    [Fact]
    public void Wins_are_told_from_what_was_only_known_by_a_year_and_from_losses()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xaa-chw salaried yes 2018-03", "xaa-chw salaried no 2025-10",
            "xbb-volunteer accredited yes global-review-2024", "xbb-volunteer salaried yes global-review-2024");

        var movement = FieldMovement.Of(data, Scores.Of(data, SmallData.Day), History.Of(data, SmallData.Day));

        Assert.Equal(
            ["2018 won XAA", "2024 known by XBB", "2025 lost XAA"],
            movement.Changes.SelectMany(c => Told("won", c.Year, c.Won)
                .Concat(Told("known by", c.Year, c.KnownBy)).Concat(Told("lost", c.Year, c.Lost))));

        static IEnumerable<string> Told(string what, int year, IReadOnlyList<Country> countries) =>
            countries.Select(c => $"{year} {what} {c.Iso3}");
    }

    [Fact]
    public void Verdicts_and_freshness_are_those_of_the_best_cadres()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xaa-chw salaried no 2018", "xbb-volunteer accredited yes 2018");
        var group = new GroupStanding(Scores.Of(data, SmallData.Day).Countries);

        Assert.Equal((2, 0), (group.Count("accredited", Verdict.Yes), group.Count("accredited", Verdict.Unknown)));
        Assert.Equal((1, 1), (group.Count("salaried", Verdict.No), group.Count("salaried", Verdict.Unknown)));
        Assert.Equal((1, 0), (group.Freshness(data, SmallData.Day), group.Freshness(data, SmallData.Day.AddYears(1))));
        Assert.Null(new GroupStanding([]).Freshness(data, SmallData.Day));
    }

    [Fact]
    public void Points_say_what_the_history_says() => Assert.All(
        Movement.Points, p => Assert.Equal(Past.Headline(p.AsOf), p.Headline));

    [Fact]
    public void Rungs_of_a_point_add_up_to_the_countries_in_scope() => Assert.All(Movement.Points, p => Assert.Equal(
        Data.Countries.Count(c => c.InScope), Enum.GetValues<Status>()
            .Sum(s => new GroupStanding(p.Countries).Count(s))));

    [Fact]
    public void Headcounts_have_no_history_so_those_of_the_day_stand_for_every_year()
    {
        var counted = Movement.Points[^1].Countries.Select(c => c.Headcount).ToList();

        Assert.Contains(Data.Cadres, c => c.HeadcountYear > Movement.Points[0].AsOf.Year);
        Assert.All(Movement.Points, p => Assert.Equal(counted, p.Countries.Select(c => c.Headcount)));
    }

    [Fact]
    public void Share_of_workers_moves_only_with_the_countries_that_have_a_policy() => Assert.All(
        Movement.Points.Zip(Movement.Points.Skip(1)).Where(p => Prochw(p.First).SequenceEqual(Prochw(p.Second))),
        p => Assert.Equal(new GroupStanding(p.First.Countries).WorkersInWon,
            new GroupStanding(p.Second.Countries).WorkersInWon));

    [Fact]
    public void Workers_are_shared_by_headcount()
    {
        var all = Movement.Points[^1].Countries;
        var known = all.Where(c => c.Headcount is not null).ToList();

        Assert.Equal(
            known.Where(c => c.Status == Status.Won)
                .Sum(c => (double)c.Headcount!) / known.Sum(c => (double)c.Headcount!),
            new GroupStanding(all).WorkersInWon!.Value, 1e-12);
        Assert.Null(new GroupStanding([]).WorkersInWon);
        Assert.Null(new GroupStanding([]).Coverage);
    }

    private static IEnumerable<string> Prochw(Scores scores) =>
        scores.Countries.Where(c => c.Status == Status.Won).Select(c => c.Country.Iso3);
}
