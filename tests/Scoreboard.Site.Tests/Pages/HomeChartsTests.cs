using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Site.Tests.Feeds;
using Scoreboard.Tables;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>What each chart of the home page draws last is the figure that it stands beside.</summary>
public sealed partial class HomeChartsTests(RealSite site)
{
    private readonly IDocument _page = new HtmlParser().ParseDocument(site.Page("index.html"));

    private int Headline => site.Scores.Headline;

    [Fact]
    public void Big_number_is_the_headline() => Assert.Equal($"{Headline}", Text(".hero__number"));

    [Fact]
    public void Trend_ends_at_the_headline_and_gives_it_a_width()
    {
        var (y, width) = Last(".trend__won", wide: 1000);
        Assert.Equal(Headline, CountAt(y), 0.05);
        Assert.True(width > 1, $"The last quarter is {width} wide.");
    }

    [Fact]
    public void Line_of_those_one_step_short_ends_at_their_number() =>
        Assert.Equal(site.Scores.Count(Status.Nearly), CountAt(Last(".trend__nearly", wide: 1000).Y), 0.05);

    [Fact]
    public void Names_at_the_ends_of_the_trend_give_the_numbers_that_are_drawn_and_stand_apart()
    {
        Assert.Equal($"{Headline} proCHW policy", Text(".trend__end--won text"));
        Assert.Equal($"{site.Scores.Count(Status.Nearly)} one step short", Text(".trend__end--nearly text"));
        Assert.StartsWith($"{Headline} today, ", Text("#trend h2"), StringComparison.Ordinal);
        var heights = _page.QuerySelectorAll(".trend__end text")
            .Select(t => Parse(t.GetAttribute("y")!)).Order().ToList();
        Assert.True(heights.Count >= 4);
        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second - pair.First > 20));
    }

    [Fact]
    public void Curve_of_the_years_ends_at_its_highest_which_is_the_headline()
    {
        // In percent of the highest there ever was.
        var highest = Ys(".years-bar__curve path").Min();
        Assert.Equal(0, highest, 0.05);
        var (y, width) = Last(".years-bar__curve path", wide: 102);
        Assert.Equal(0, y, 0.05);
        Assert.True(width > 1, $"The last quarter is {width} wide.");
    }

    [Fact]
    public void Bar_towards_the_target_is_as_long_as_the_counts()
    {
        var share = 100.0 / site.Scores.Countries.Count;
        Assert.Equal(Headline * share, Number(".progress__won", "width"), 0.06);
        Assert.Equal(Headline * share, Number(".progress__nearly", "x"), 0.06);
        Assert.Equal(site.Scores.Count(Status.Nearly) * share, Number(".progress__nearly", "width"), 0.06);
    }

    [Fact]
    public void Bars_of_the_levers_mark_the_scores_above_them() =>
        Assert.All(_page.QuerySelectorAll(".levers__lever"), lever =>
        {
            var score = double.Parse(lever.QuerySelector(".score b")!.TextContent, CultureInfo.InvariantCulture);
            var mark = lever.QuerySelector(".scorebar__value")!.GetAttribute("d")!;
            Assert.Equal(score, Coordinates().Matches(mark).Select(m => Parse(m.Value)).First(), 0.6);
        });

    private string Text(string selector) => _page.QuerySelector(selector)!.TextContent.Trim();

    private double Number(string selector, string name) => Parse(_page.QuerySelector(selector)!.GetAttribute(name)!);

    /// <summary>What a height of the trend means, by the two lowest lines of its grid: 0 and a step.</summary>
    private double CountAt(double y)
    {
        var lines = _page.QuerySelectorAll(".trend__grid").Zip(_page.QuerySelectorAll(".trend__count"))
            .Select(l => (Count: Parse(l.Second.TextContent), Y: Parse(GridLine().Match(
                l.First.GetAttribute("d")!).Groups[1].Value))).OrderBy(l => l.Count).Take(2).ToList();
        return (lines[0].Y - y) / (lines[0].Y - lines[1].Y) * lines[1].Count;
    }

    private IEnumerable<double> Ys(string selector) =>
        Steps().Matches(_page.QuerySelector(selector)!.GetAttribute("d")!).Select(m => Parse(m.Groups[2].Value));

    /// <summary>The last height of a stepped line, and how far it goes from there to the chart's end.</summary>
    private (double Y, double Width) Last(string selector, double wide)
    {
        var steps = Steps().Matches(_page.QuerySelector(selector)!.GetAttribute("d")!)
            .Select(m => (X: Parse(m.Groups[1].Value), Y: Parse(m.Groups[2].Value))).ToList();
        var last = steps.Last(s => s.X < wide);
        return (last.Y, wide - last.X);
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"H([\d.]+)V([\d.]+)")]
    private static partial Regex Steps();

    [GeneratedRegex(@"M0 ([\d.]+)H")]
    private static partial Regex GridLine();

    [GeneratedRegex(@"[\d.]+")]
    private static partial Regex Coordinates();
}
