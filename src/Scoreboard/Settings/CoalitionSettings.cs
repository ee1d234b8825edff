namespace Scoreboard.Settings;

/// <summary>How the coalition means to work, and what its picture of itself is drawn from.</summary>
public sealed record CoalitionSettings
{
    /// <summary>Name of the settings' group.</summary>
    public const string Group = "coalition";

    /// <summary>A commitment that is due within so many months is due soon.</summary>
    public required int DueSoonMonths { get; init; }

    /// <summary>An agenda is to go out so many days before a meeting.</summary>
    public required int AgendaLeadDays { get; init; }

    /// <summary>0 to 1: the share of the partners expected that is to come.</summary>
    public required double Attendance { get; init; }

    /// <summary>0 to 1: the share of those present that is to speak.</summary>
    public required double Speakers { get; init; }

    /// <summary>Whoever misses so many meetings in a row is to be asked why.</summary>
    public required int MissedInARow { get; init; }

    /// <summary>Nobody is to be left without a talk for longer.</summary>
    public required int MonthsWithoutATalk { get; init; }

    /// <summary>What changes in the system: ids of <c>data/indicators.csv</c>.</summary>
    public required IReadOnlyList<(string Path, string Id)> Changes { get; init; }

    /// <summary>What all of it is for: ids of <c>data/indicators.csv</c>.</summary>
    public required IReadOnlyList<(string Path, string Id)> Serves { get; init; }

    /// <summary>Every indicator that is named, and where.</summary>
    public IEnumerable<(string Path, string Id)> Indicators => Changes.Concat(Serves);

    /// <param name="read">Takes the settings from the file.</param>
    internal static CoalitionSettings Read(SettingsReader read) => new()
    {
        DueSoonMonths = read.Whole("coalition.due_soon_months", 1, 60),
        AgendaLeadDays = read.Whole("coalition.agenda_lead_days", 0, 60),
        Attendance = read.Number("coalition.attendance", 0, 1),
        Speakers = read.Number("coalition.speakers", 0, 1),
        MissedInARow = read.Whole("coalition.missed_in_a_row", 2, 20),
        MonthsWithoutATalk = read.Whole("coalition.months_without_a_talk", 1, 60),
        Changes = read.Texts("coalition.changes"),
        Serves = read.Texts("coalition.serves"),
    };
}
