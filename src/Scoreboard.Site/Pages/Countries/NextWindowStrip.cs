using Scoreboard.Dates;
using Scoreboard.Renewals;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One document on an axis of years that is <see cref="Width"/> units long.</summary>
public sealed class NextWindowStrip
{
    /// <summary>Of the axis, in units of the drawing.</summary>
    public const int Width = 400;

    /// <summary>How long before its end a document is drawn whose start is not known, in years.</summary>
    private const int UnknownLength = 3;

    /// <summary>The axis goes on a little behind what comes last.</summary>
    private const double After = 1.06;

    /// <summary>Two years nearer to each other than this would be written over each other.</summary>
    private const double LabelWidth = 46;

    /// <summary>Where it starts, or has to have started.</summary>
    public required double From { get; init; }

    /// <summary>Where it ends or ended.</summary>
    public required double End { get; init; }

    /// <summary>The day the site speaks of.</summary>
    public required double Today { get; init; }

    /// <summary>The year it starts in; empty where that is not known, or where there is no room.</summary>
    public required string StartLabel { get; init; }

    /// <summary>The year it ends in.</summary>
    public required string EndLabel { get; init; }

    /// <summary>Of the document's own bar.</summary>
    public double Length => End - From;

    /// <summary>How long it has been over.</summary>
    public double Overdue => Math.Max(0, Today - End);

    /// <summary>How the name of the day stands at its place: SVG's <c>text-anchor</c>.</summary>
    public string TodayAnchor => AnchorAt(Today);

    /// <summary>The same for the end's year.</summary>
    public string EndAnchor => AnchorAt(End);

    /// <returns>Null for a document without an end.</returns>
    public static NextWindowStrip? Of(PageFrame frame, RenewalWindow window)
    {
        if (window.Policy.EndsOn is not { } end)
        {
            return null;
        }

        var (today, start) = (frame.Board.AsOf, window.Policy.StartsOn ?? window.Policy.AdoptedOn);
        var first = Days.Earlier(start?.First ?? end.Last.AddYears(-UnknownLength), today);
        var span = Days.Later(end.Last, today).DayNumber - first.DayNumber;
        var time = new TimeScale(first, first.AddDays((int)(span * After) + 1));
        double At(DateOnly day) => time.At(day) * Width / 100;
        var years = frame.Words.Formats;
        return new()
        {
            From = At(start?.First ?? first),
            End = At(end.Last),
            Today = At(today),
            StartLabel = start is { } known && At(end.Last) - At(known.First) > LabelWidth
                ? years.Date(known.Year)
                : "",
            EndLabel = years.Date(end.Last.Year),
        };
    }

    private static string AnchorAt(double x) => x > Width - LabelWidth ? "end" : x < LabelWidth ? "start" : "middle";
}
