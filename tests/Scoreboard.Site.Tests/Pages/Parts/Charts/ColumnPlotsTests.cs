using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Tests.Pages.Parts.Charts;

/// <summary>The names that stand at columns in place of a legend.</summary>
public sealed class ColumnPlotsTests
{
    [Fact]
    public void Each_kind_is_named_once_at_the_latest_of_its_highest_bars()
    {
        var plot = UpAndDown([1, 0, 0], [0, 2, 0], [0, 1, 0], [0, 2, 0]);

        Assert.Equal(["won", "known"], plot.Callouts.Select(c => c.Text));
        Assert.Equal([false, true], plot.Callouts.Select(c => c.IsBefore));
        var last = plot.Bars.Single(b => b.X > 75);
        Assert.Equal((last.X + last.Width, last.Y), (plot.Callouts[1].X, plot.Callouts[1].Y), Near);
    }

    [Fact]
    public void Names_at_one_height_stand_above_each_other()
    {
        var callouts = UpAndDown([1, 0, 0], [0, 1, 0]).Callouts;

        Assert.InRange(callouts[0].Y - callouts[1].Y, 5, 20);
    }

    [Fact]
    public void What_hangs_is_named_beside_its_bar()
    {
        var plot = UpAndDown([0, 0, -1], [1, 0, 0], [0, 0, 0]);

        var (lost, bar) = (plot.Callouts.Single(c => c.Text == "lost"), plot.Bars.Single(b => b.Class == "c"));
        Assert.True(lost.X > bar.X + bar.Width);
        Assert.InRange(lost.Y, bar.Y, bar.Y + bar.Height);
    }

    [Fact]
    public void A_part_that_only_earlier_columns_have_is_named_too_and_one_that_none_has_is_not()
    {
        var plot = ColumnPlots.Stacked(
            "", [new("", [1, 1, 0]), new("", [2, 0, 0])], ["a", "b", "c"], share => $"{share}", ["x", "y", "z"]);

        Assert.Equal(["x", "y"], plot.Ends.Select(e => e.Label));
    }

    private static bool Near((double, double) a, (double, double) b) =>
        Math.Abs(a.Item1 - b.Item1) < 0.001 && Math.Abs(a.Item2 - b.Item2) < 0.001;

    private static Plot UpAndDown(params int[][] columns) => ColumnPlots.UpAndDown(
        "", [.. columns.Select(parts => new PlotColumn("", parts))], ["a", "b", "c"], ["won", "known", "lost"],
        count => $"{count}");
}
