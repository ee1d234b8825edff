using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Home;

/// <summary>What the script that moves number and map through time needs.</summary>
public sealed class TimeSlider
{
    /// <summary>Where the curve ends, in percent of the track: a little behind the handle, to be seen.</summary>
    private const int End = 102;

    /// <summary>The quarter before the first win, as <c>1997-2</c>.</summary>
    public required string First { get; init; }

    /// <summary>How many quarters after that one the one under way comes.</summary>
    public required int Last { get; init; }

    /// <summary>SVG path of the area under the headline, in percent of the track.</summary>
    public required string Curve { get; init; }

    /// <summary>What is said of a quarter, with <c>{quarter}</c>, <c>{year}</c> and <c>{count}</c> in it.</summary>
    public required string Text { get; init; }

    /// <summary>Which day the number is of, with <c>{quarter}</c> and <c>{year}</c> in it.</summary>
    public required string Day { get; init; }

    /// <summary>Who won in that quarter, with <c>{names}</c> in it.</summary>
    public required string New { get; init; }

    /// <summary>Who was first known in that quarter to have won before, with <c>{names}</c> in it.</summary>
    public required string Known { get; init; }

    /// <summary>Two parts of a list, with <c>{first}</c> and <c>{last}</c> in it.</summary>
    public required string List { get; init; }

    /// <summary>What a country is called, with <c>{country}</c> and <c>{status}</c> in it.</summary>
    public required string Country { get; init; }

    public static TimeSlider Of(PageFrame frame)
    {
        var (history, words) = (frame.Board.History, frame.Words);
        var first = history.BeforeFirstWin;
        var quarters = history.Quarters.SkipWhile(q => q.Quarter < first).ToList();
        return new()
        {
            First = $"{first.Year}-{first.Number}",
            Last = quarters.Count - 1,
            Curve = CurveOf([.. quarters.Select(q => history.Headline(q.Day))]),
            Text = words.Format(
                "slider.text", ("quarter", "{quarter}"), ("year", "{year}"), ("count", "{count}")),
            Day = words.Format("slider.day", ("quarter", "{quarter}"), ("year", "{year}")),
            New = words.Format("slider.new", ("names", "{names}")),
            Known = words.Format("slider.known", ("names", "{names}")),
            List = words.Format("list.middle", ("first", "{first}"), ("last", "{last}")),
            Country = words.Format("map.country", ("country", "{country}"), ("status", "{status}")),
        };
    }

    /// <summary>
    /// Each quarter's count stands around the place where the handle is for that quarter, so that the last has a width.
    /// </summary>
    private static string CurveOf(IReadOnlyList<int> counts)
    {
        var (top, last) = (Math.Max(1, counts.Max()), Math.Max(1, counts.Count - 1));
        var steps = counts.Select((count, i) => (count, i))
            .Where(q => q.i == 0 || counts[q.i - 1] != q.count)
            .Select(q => (X: Math.Max(0, (q.i - 0.5) * 100 / last), Y: 100 - (100.0 * q.count / top)))
            .Select(step => $"H{Svg.Number(step.X)}V{Svg.Number(step.Y)}");
        return $"M0 100{string.Concat(steps)}H{End}V100z";
    }
}
