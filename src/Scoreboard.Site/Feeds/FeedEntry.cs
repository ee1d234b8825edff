namespace Scoreboard.Site.Feeds;

/// <summary>One entry of a feed.</summary>
public sealed record FeedEntry
{
    /// <summary>Stays the same for good.</summary>
    public required string Id { get; init; }

    /// <summary>The day it became known: readers put the newest on top.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Of the page it leads to.</summary>
    public required Uri Url { get; init; }
}
