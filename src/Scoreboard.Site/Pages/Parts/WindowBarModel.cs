using Scoreboard.Renewals;
using Scoreboard.Settings;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>
/// A renewal window as a bar: today at 40, the window's far end at 156, the overdue tail from 4 to 40.
/// </summary>
/// <param name="EndX">Where the document ends.</param>
/// <param name="IsOver">Whether that is past.</param>
public sealed record WindowBarModel(double EndX, bool IsOver)
{
    private const double Today = 40, FarEnd = 156, TailEnd = 4;

    public static WindowBarModel Of(RenewalWindow window, DateOnly day, RenewalSettings settings)
    {
        var left = window.DaysLeft
            ?? throw new ArgumentException("A document without an end has no bar.", nameof(window));
        var ahead = day.AddMonths(settings.WindowMonths).DayNumber - day.DayNumber;
        var behind = day.DayNumber - day.AddMonths(-settings.OverdueMonths).DayNumber;
        return left < 0
            ? new WindowBarModel(Today - ((Today - TailEnd) * Math.Min(1, -left / (double)behind)), IsOver: true)
            : new WindowBarModel(Today + ((FarEnd - Today) * Math.Min(1, left / (double)ahead)), IsOver: false);
    }
}
