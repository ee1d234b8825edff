using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>What a line or an area of the trend is called, at its end.</summary>
/// <param name="ClassName">Of the stylesheet.</param>
/// <param name="Text">With its last value.</param>
/// <param name="At">Where the line ends.</param>
/// <param name="Y">Where the name stands, beside it or a little off.</param>
public sealed record TrendEnd(string ClassName, string Text, double At, double Y)
{
    /// <summary>Between two names, and from a name's middle to its baseline, in units of the drawing.</summary>
    private const double Gap = 27, Rise = 6;

    /// <summary>Where the line from the end to the name leads.</summary>
    public double Leader => Y - Rise;

    /// <param name="frame">Of the page.</param>
    /// <param name="y">Where a count lies on the drawing.</param>
    public static IReadOnlyList<TrendEnd> All(PageFrame frame, Func<double, double> y)
    {
        var (words, site, history) = (frame.Words, frame.Site, frame.Board.History);
        var (won, knownBy) = (history.Headline(site.Board.AsOf), history.HeadlineKnownBy(site.Board.AsOf));
        var (nearly, target) = (history.Count(Status.Nearly, site.Board.AsOf), site.Board.Settings.Target.Countries);
        List<TrendEnd> ends =
        [
            new("won", words.Format("trend.end.won", ("count", won)), y(won), 0),
            new("nearly", words.Format("trend.end.nearly", ("count", nearly)), y(nearly), 0),
            new("target", words.Format("trend.end.target", ("count", target)), y(target), 0),
        ];
        if (knownBy > 0)
        {
            ends.Add(new("part", words.Format("trend.end.knownby", ("count", knownBy)), y(won - (knownBy / 2.0)), 0));
            ends.Add(new(
                "part", words.Format("trend.end.dated", ("count", won - knownBy)), y((won - knownBy) / 2.0), 0));
        }

        if (site.Board.Reported is [.., var reported])
        {
            ends.Add(new(
                "reported", words.Format("trend.end.reported", ("count", reported.Value)), y(reported.Value), 0));
        }

        var places = EndNames.Apart([.. ends.Select(e => e.At)], Gap, TrendModel.Height);
        return [.. ends.Select((end, i) => end with { Y = places[i] + Rise })];
    }
}
