using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Parts;

/// <summary>The headline over time, quarter by quarter.</summary>
/// <param name="Won">SVG path of the area under all countries with a proCHW policy.</param>
/// <param name="Dated">SVG path of the area under those whose date is known.</param>
/// <param name="Nearly">SVG path of the line of those one step short.</param>
/// <param name="Reported">What the coalition itself reported, as points.</param>
/// <param name="Years">Labels and places on the time axis.</param>
/// <param name="Counts">Labels and places on the count axis.</param>
/// <param name="Target">Where the target lies.</param>
/// <param name="Label">The chart in words.</param>
/// <param name="Rows">The same as a table, by year.</param>
public sealed record TrendModel(
    string Won, string Dated, string Nearly, IReadOnlyList<(double X, double Y)> Reported, IReadOnlyList<(string Label, double X)> Years,
    IReadOnlyList<(string Label, double Y)> Counts, double Target, string Label, IReadOnlyList<TrendRow> Rows)
{
    /// <summary>The drawing's size; words are set larger on narrow screens by the stylesheet.</summary>
    public const int Width = 1000, Height = 320;

    public static TrendModel Of(PageFrame frame)
    {
        var (site, words, history) = (frame.Site, frame.Words, frame.Site.History);
        var last = site.AsOf;
        // Years in which no country had come far are told by the axis's start, not drawn.
        var quarters = history.Quarters
            .SkipWhile(q => history.Headline(q.Quarter.Next.Next.Next.Next.End) + history.Count(Status.Nearly, q.Quarter.Next.Next.Next.Next.End) == 0)
            .ToList();
        var time = new TimeScale(quarters.Count > 0 ? quarters[0].Quarter.Start : history.First.Start, last);
        var top = new[] { site.Settings.Target.Countries, history.Headline(last), history.Count(Status.Nearly, last) }
            .Concat(site.Reported.Select(r => (int)r.Value)).Max();
        var step = top > 60 ? 20 : 10;
        var ceiling = (top / step * step) + step;
        List<DateOnly> days = [.. quarters.Select(q => q.Day).DefaultIfEmpty(last)];
        return new TrendModel(
            Area(history.Headline), Area(d => history.Headline(d) - history.HeadlineKnownBy(d)), Steps(d => history.Count(Status.Nearly, d)),
            [.. site.Reported.Where(r => r.ObservedOn.First >= time.First).Select(r => (X(r.ObservedOn.First), Y(r.Value)))],
            [.. time.Years(every: 5).Where(y => y.Year > time.First.Year).Select(y => (words.Formats.Date(y.Year), y.At * Width / 100))],
            [.. Enumerable.Range(0, (ceiling / step) + 1).Select(i => (words.Formats.Number(i * step), Y(i * step)))],
            Y(site.Settings.Target.Countries),
            words.Format("trend.label", ("first", words.Formats.Date(time.First.Year)), ("count", history.Headline(last)),
                ("dated", history.Headline(last) - history.HeadlineKnownBy(last)), ("nearly", history.Count(Status.Nearly, last))),
            [.. site.HistoryYears.Select(year => TrendRow.Of(frame, year))]);

        double X(DateOnly day) => time.At(day) * Width / 100;

        double Y(double count) => Math.Round(Height - (Height * count / ceiling), 1);

        string Steps(Func<DateOnly, int> count) => "M" + string.Join('H', days.Select((day, i) =>
            $"{Svg.Number(i == 0 ? 0 : X(day))}{(i == 0 ? " " : "V")}{Svg.Number(Y(count(day)))}"));

        string Area(Func<DateOnly, int> count) => $"{Steps(count)}H{Width}V{Height}H0z";
    }
}

/// <summary>The end of one year, as a row.</summary>
/// <param name="Year">In words.</param>
/// <param name="Href">Of the map at the end of that year.</param>
/// <param name="Headline">Countries with a proCHW policy.</param>
/// <param name="KnownBy">Those of them whose date is not known.</param>
/// <param name="Nearly">Countries one step short.</param>
public sealed record TrendRow(string Year, string Href, string Headline, string KnownBy, string Nearly)
{
    public static TrendRow Of(PageFrame frame, int year)
    {
        var (history, formats, day) = (frame.Site.History, frame.Words.Formats, new DateOnly(year, 12, 31));
        return new TrendRow(
            formats.Date(year), frame.To(Routes.Year(year)), formats.Number(history.Headline(day)),
            formats.Number(history.HeadlineKnownBy(day)), formats.Number(history.Count(Status.Nearly, day)));
    }
}
