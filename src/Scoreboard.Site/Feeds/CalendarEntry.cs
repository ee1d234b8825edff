namespace Scoreboard.Site.Feeds;

/// <summary>An all-day entry of a calendar.</summary>
public sealed record CalendarEntry
{
    /// <summary>Stays the same for good, so that importing again updates and never duplicates.</summary>
    public required string Uid { get; init; }

    /// <summary>Its day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day what it says was last checked; a later one replaces an earlier.</summary>
    public required DateOnly Stamp { get; init; }

    /// <summary>One line.</summary>
    public required string Summary { get; init; }

    /// <summary>May have several lines.</summary>
    public required string Description { get; init; }

    /// <summary>Where to read more.</summary>
    public required Uri Url { get; init; }

    /// <summary>Whether its day no longer counts: who took it over takes it out.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>When to remind; never of one that is cancelled.</summary>
    public required int AlarmDaysBefore { get; init; }
}
