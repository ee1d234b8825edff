namespace Scoreboard.Scoring;

/// <summary>How much a renewal window is worth acting on, with the three factors it is made of.</summary>
/// <param name="Value">0 to 100.</param>
/// <param name="Urgency">1 due now or overdue, falling to the setting at the window's far end, 0 outside it.</param>
/// <param name="Gap">0 to 1: what the country's policy lever lacks; one half where its score is not known.</param>
/// <param name="Reach">0 to 1: the headcount on a log scale; the setting where it is not known.</param>
public sealed record RenewalPriority(double Value, double Urgency, double Gap, double Reach)
{
    private const double UnknownGap = 0.5;

    /// <param name="window">The document and its state.</param>
    /// <param name="day">The day it is asked on.</param>
    /// <param name="policyScore">Of the country's policy lever.</param>
    /// <param name="headcount">Of the country's community health workers; null where not known.</param>
    /// <param name="settings">Window length and weights.</param>
    public static RenewalPriority Of(
        RenewalWindow window, DateOnly day, Score policyScore, int? headcount, RenewalSettings settings)
    {
        var urgency = UrgencyOf(window, day, settings);
        var gap = policyScore.Value is { } value ? 1 - (value / 100) : UnknownGap;
        var reach = headcount is { } count
            ? Math.Clamp(Math.Log10(Math.Max(1, count)) / settings.ReachLog10Max, 0, 1)
            : settings.UnknownReach;
        var share = settings.PriorityFloor + (settings.GapWeight * gap) + (settings.ReachWeight * reach);
        return new RenewalPriority(100 * urgency * share, urgency, gap, reach);
    }

    private static double UrgencyOf(RenewalWindow window, DateOnly day, RenewalSettings settings)
    {
        if (!window.IsActionable)
        {
            return 0;
        }

        var windowDays = day.AddMonths(settings.WindowMonths).DayNumber - day.DayNumber;
        var gone = Math.Clamp((double)window.DaysLeft!.Value / windowDays, 0, 1);
        return 1 - (gone * (1 - settings.UrgencyAtWindowEnd));
    }
}
