using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Settings;

namespace Scoreboard.Priorities;

/// <summary>How much a renewal window is worth acting on, with the three factors it is made of.</summary>
/// <param name="Value">0 to 100.</param>
/// <param name="Urgency">1 due now or overdue, falling to the setting at the window's far end, 0 outside it.</param>
/// <param name="Gap">What the country's policy lever lacks.</param>
/// <param name="Reach">How many workers are concerned, on a log scale.</param>
public sealed record RenewalPriority(double Value, double Urgency, Factor Gap, Factor Reach)
{
    /// <param name="window">The document and its state.</param>
    /// <param name="day">The day it is asked on.</param>
    /// <param name="policyScore">Of the country's policy lever.</param>
    /// <param name="headcount">Of the country's workers; null where not known.</param>
    /// <param name="settings">Window length and weights.</param>
    public static RenewalPriority Of(
        RenewalWindow window, DateOnly day, Score policyScore, int? headcount, RenewalSettings settings)
    {
        var urgency = UrgencyOf(window, day, settings);
        var gap = new Factor(
            policyScore.Value is { } value ? 1 - (value / 100) : settings.UnknownGap,
            1 - (policyScore.High / 100), 1 - (policyScore.Low / 100), policyScore.Value is not null);
        var reach = headcount is { } count
            ? Factor.Sure(Math.Clamp(Math.Log10(Math.Max(1, count)) / settings.ReachLog10Max, 0, 1))
            : new Factor(settings.UnknownReach, 0, 1, IsKnown: false);
        return new RenewalPriority(
            ValueOf(urgency, gap.Value, reach.Value, RenewalWeights.Of(settings)), urgency, gap, reach);
    }

    /// <summary>The priority that other weights and another truth about what is unknown would give.</summary>
    public double With(RenewalWeights weights, Func<Factor, double> truth) =>
        ValueOf(Urgency, truth(Gap), truth(Reach), weights);

    private static double ValueOf(double urgency, double gap, double reach, RenewalWeights weights) =>
        100 * urgency * (weights.Floor + (weights.Gap * gap) + (weights.Reach * reach));

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

/// <summary>One factor of a priority, and how far the truth may lie.</summary>
/// <param name="Value">0 to 1; what is taken.</param>
/// <param name="Low">0 to 1; if what is unknown made it as small as it can be.</param>
/// <param name="High">0 to 1; if what is unknown made it as large as it can be.</param>
/// <param name="IsKnown">Whether the value rests on anything known.</param>
public sealed record Factor(double Value, double Low, double High, bool IsKnown)
{
    public static Factor Sure(double value) => new(value, value, value, IsKnown: true);
}

/// <summary>What the parts of a priority weigh.</summary>
/// <param name="Floor">What every window has.</param>
/// <param name="Gap">What a full gap adds.</param>
/// <param name="Reach">What full reach adds.</param>
public readonly record struct RenewalWeights(double Floor, double Gap, double Reach)
{
    public static RenewalWeights Of(RenewalSettings settings) =>
        new(settings.PriorityFloor, settings.GapWeight, settings.ReachWeight);

    /// <summary>Every mixture of each weight moved down and up by a share.</summary>
    /// <param name="change">0 to 1.</param>
    public IEnumerable<RenewalWeights> Corners(double change)
    {
        double[] moves = [1 - change, 1 + change];
        var (floor, gap, reach) = this;
        return from f in moves from g in moves from r in moves select new RenewalWeights(floor * f, gap * g, reach * r);
    }
}
