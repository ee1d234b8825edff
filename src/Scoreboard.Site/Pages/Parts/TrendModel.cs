using Scoreboard.Dates;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The headline over time, quarter by quarter.</summary>
public sealed class TrendModel
{
    /// <summary>The drawing's size; words are set larger on narrow screens by the stylesheet.</summary>
    public const int Width = 1000, Height = 320;

    /// <summary>Axis labels stand at every so many countries, or twice as far apart on a high axis.</summary>
    private const int NarrowStep = 10, HighAxis = 60;

    /// <summary>SVG path of the area under all countries on the highest rung.</summary>
    public required string Won { get; init; }

    /// <summary>SVG path of the area under those whose date is known.</summary>
    public required string Dated { get; init; }

    /// <summary>SVG path of the line of those one step short.</summary>
    public required string Nearly { get; init; }

    /// <summary>What the coalition itself reported, as points.</summary>
    public required IReadOnlyList<(double X, double Y)> Reported { get; init; }

    /// <summary>The years that are named on the time axis.</summary>
    public required IReadOnlyList<AxisYear> Years { get; init; }

    /// <summary>Labels, their baselines and the lines they name, on the count axis.</summary>
    public required IReadOnlyList<(string Label, double Baseline, double Y)> Counts { get; init; }

    /// <summary>Where the target lies.</summary>
    public required double Target { get; init; }

    /// <summary>What the lines and areas are called, and how much they end at.</summary>
    public required IReadOnlyList<TrendEnd> Ends { get; init; }

    /// <summary>What the chart shows, in one sentence.</summary>
    public required string Finding { get; init; }

    /// <summary>The chart in words.</summary>
    public required string Label { get; init; }

    /// <summary>The same as a table, by year.</summary>
    public required IReadOnlyList<TrendRow> Rows { get; init; }

    public static TrendModel Of(PageFrame frame)
    {
        var (site, words, history) = (frame.Site, frame.Words, frame.Board.History);
        // Years in which no country had come far are told by the axis's start, not drawn.
        var quarters = history.Quarters.SkipWhile(q => IsEmptyOn(q.Quarter.AddYears(1).End)).ToList();
        // Each quarter is as wide as it is long, the one under way too: its count is the headline.
        var time = new TimeScale(
            quarters.Count > 0 ? quarters[0].Quarter.Start : history.First.Start, Quarter.Of(site.Board.AsOf).End);
        var (step, ceiling) = CountAxis(frame);
        List<(DateOnly Start, DateOnly Day)> days =
            [.. quarters.Select(q => (q.Quarter.Start, q.Day)).DefaultIfEmpty((time.First, site.Board.AsOf))];
        return new()
        {
            Won = Area(history.Headline),
            Dated = Area(day => history.Headline(day) - history.HeadlineKnownBy(day)),
            Nearly = Line(day => history.Count(Status.Nearly, day)),
            Reported =
            [
                .. site.Board.Reported.Where(r => r.ObservedOn.Middle >= time.First)
                    .Select(r => (X(r.ObservedOn.Middle), Y(r.Value))),
            ],
            Years =
            [
                // The axis's own start is named in words only: its label would stand in that of the count axis.
                .. AxisYear.All(words, time, every: 5).Where(y => y.X > 0),
            ],
            Counts =
            [
                .. Enumerable.Range(0, (ceiling / step) + 1).Select(i => i * step)
                    .Select(count => (words.Formats.Number(count), Y(count) + 6, Y(count))),
            ],
            Target = Y(site.Board.Settings.Target.Countries),
            Ends = TrendEnd.All(frame, Y),
            Finding = FindingOf(frame, time.First.Year),
            Label = LabelOf(frame, time.First.Year),
            Rows = [.. site.Board.HistoryYears.Select(year => TrendRow.Of(frame, year))],
        };

        bool IsEmptyOn(DateOnly day) => history.Headline(day) + history.Count(Status.Nearly, day) == 0;

        double X(DateOnly day) => time.At(day) * Width / 100;

        double Y(double count) => Math.Round(Height - (Height * count / ceiling), 1);

        string Line(Func<DateOnly, int> count) => "M" + string.Join('H', days.Select((quarter, i) =>
            $"{Svg.Number(X(quarter.Start))}{(i == 0 ? " " : "V")}{Svg.Number(Y(count(quarter.Day)))}")) + $"H{Width}";

        string Area(Func<DateOnly, int> count) => $"{Line(count)}V{Height}H0z";
    }

    /// <summary>From 0 to a round number above everything that is drawn.</summary>
    private static (int Step, int Ceiling) CountAxis(PageFrame frame)
    {
        var (site, history) = (frame.Site, frame.Board.History);
        var top = site.Board.Reported.Select(r => (int)r.Value)
            .Concat([
                site.Board.Settings.Target.Countries, history.Headline(site.Board.AsOf),
                history.Count(Status.Nearly, site.Board.AsOf),
            ]).Max();
        var step = top > HighAxis ? 2 * NarrowStep : NarrowStep;
        return (step, (top / step * step) + step);
    }

    private static string FindingOf(PageFrame frame, int firstYear)
    {
        var (history, day) = (frame.Board.History, frame.Board.AsOf);
        return history.Headline(day) == 0
            ? LabelOf(frame, firstYear)
            : frame.Words.Count("trend.finding", history.Count(Status.Nearly, day),
                ("won", history.Headline(day)), ("first", frame.Words.Formats.Date(history.BeforeFirstWin.Year)));
    }

    private static string LabelOf(PageFrame frame, int firstYear)
    {
        var (history, day) = (frame.Board.History, frame.Board.AsOf);
        return frame.Words.Format("trend.label",
            ("first", frame.Words.Formats.Date(firstYear)), ("count", history.Headline(day)),
            ("dated", history.Headline(day) - history.HeadlineKnownBy(day)),
            ("nearly", history.Count(Status.Nearly, day)));
    }
}
