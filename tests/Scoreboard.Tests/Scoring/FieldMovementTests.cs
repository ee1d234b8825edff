using Scoreboard.Tables;

namespace Scoreboard.Scoring;

public class FieldMovementTests
{
    private static readonly Dataset Data = Dataset.Load(Repository.Data, "data", [])!;
    private static readonly History Past = History.Of(Data, SmallData.Day);
    private static readonly FieldMovement Movement = FieldMovement.Of(Data, Scores.Of(Data, SmallData.Day), Past);

    [Fact]
    public void Points_are_ten_year_ends_and_the_day_itself() => Assert.Equal(
        [.. Enumerable.Range(2016, 10).Select(y => new DateOnly(y, 12, 31)), SmallData.Day], Movement.Points.Select(p => p.AsOf));

    [Fact]
    public void Won_and_known_less_lost_is_what_the_headline_moved_by() => Assert.Equal(
        Movement.Points[^1].Headline - Movement.Points[0].Headline,
        Movement.Changes.Sum(c => c.Won.Count + c.KnownBy.Count - c.Lost.Count));

    [Fact]
    public void Points_say_what_the_history_says() => Assert.All(
        Movement.Points, p => Assert.Equal(Past.Headline(p.AsOf), p.Headline));

    [Fact]
    public void Rungs_of_a_point_add_up_to_the_countries_in_scope() => Assert.All(Movement.Points, p => Assert.Equal(
        Data.Countries.Count(c => c.InScope), Enum.GetValues<Status>().Sum(s => new CountryGroup(p.Countries).Count(s))));

    [Fact]
    public void Workers_are_shared_by_headcount()
    {
        var all = Movement.Points[^1].Countries;
        var known = all.Where(c => c.Headcount is not null).ToList();

        Assert.Equal(
            known.Where(c => c.Status == Status.Prochw).Sum(c => (double)c.Headcount!) / known.Sum(c => (double)c.Headcount!),
            new CountryGroup(all).WorkersInProchw!.Value, 1e-12);
        Assert.Null(new CountryGroup([]).WorkersInProchw);
        Assert.Null(new CountryGroup([]).Coverage);
    }
}
