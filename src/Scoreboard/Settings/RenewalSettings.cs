namespace Scoreboard.Settings;

/// <summary>How renewal windows are told apart and ranked; see the methodology page.</summary>
public sealed record RenewalSettings
{
    /// <summary>The lever whose gap the renewal of a policy can close (<c>data/levers.csv</c>).</summary>
    public required string Lever { get; init; }

    /// <summary>A document that ends within so many months has an open window.</summary>
    public required int WindowMonths { get; init; }

    /// <summary>One that ends after that, within so many months, comes next.</summary>
    public required int NextMonths { get; init; }

    /// <summary>One that ended longer ago has lapsed.</summary>
    public required int OverdueMonths { get; init; }

    /// <summary>0 to 1: urgency falls to this from 1 (due now) at the window's far end.</summary>
    public required double UrgencyAtWindowEnd { get; init; }

    /// <summary>Share of the priority that every window has.</summary>
    public required double PriorityFloor { get; init; }

    /// <summary>Share of the priority that a full policy gap adds.</summary>
    public required double GapWeight { get; init; }

    /// <summary>Share of the priority that full reach adds.</summary>
    public required double ReachWeight { get; init; }

    /// <summary>0 to 1: the gap taken where the score of the policy lever is not known.</summary>
    public required double UnknownGap { get; init; }

    /// <summary>0 to 1: the reach taken where no headcount is known.</summary>
    public required double UnknownReach { get; init; }

    /// <summary>Decimal logarithm of the headcount that counts as full reach: 6 is one million.</summary>
    public required double ReachLog10Max { get; init; }

    internal static RenewalSettings Read(SettingsReader read) => new()
    {
        Lever = read.Text("renewal.lever"),
        WindowMonths = read.Whole("renewal.window_months", 1, 120),
        NextMonths = read.Whole("renewal.next_months", 1, 240),
        OverdueMonths = read.Whole("renewal.overdue_full_urgency_months", 1, 240),
        UrgencyAtWindowEnd = read.Number("renewal.urgency_at_window_end", 0, 1),
        PriorityFloor = read.Number("renewal.priority_floor", 0, 1),
        GapWeight = read.Number("renewal.gap_weight", 0, 1),
        ReachWeight = read.Number("renewal.reach_weight", 0, 1),
        UnknownGap = read.Number("renewal.unknown_gap", 0, 1),
        UnknownReach = read.Number("renewal.unknown_reach", 0, 1),
        ReachLog10Max = read.Number("renewal.reach_log10_max", 1, 10),
    };

    /// <summary>What holds between them; where a setting is bad already, a stand-in may not trip over it.</summary>
    internal void Check(SettingsReader read)
    {
        if (!read.IsFine)
        {
            return;
        }

        if (NextMonths <= WindowMonths)
        {
            read.Report("renewal.next_months", $"write more than 'renewal.window_months', which is {WindowMonths}");
        }

        if (PriorityFloor + GapWeight + ReachWeight > 1 + 1e-9)
        {
            read.Report("renewal.priority_floor",
                "'renewal.gap_weight' and 'renewal.reach_weight' come on top; make the three add up to 1");
        }
    }
}
