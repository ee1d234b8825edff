namespace Scoreboard.Site.Feeds;

/// <summary>What a feed is, without its entries.</summary>
public sealed record FeedHead
{
    /// <summary>Stays the same for good.</summary>
    public required string Id { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Of its words, such as <c>fr</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Author { get; init; }

    /// <summary>Where the feed is.</summary>
    public required Uri Self { get; init; }

    /// <summary>The page that shows the same.</summary>
    public required Uri Page { get; init; }

    /// <summary>Of a feed without entries; any other is as new as its newest.</summary>
    public required DateOnly Updated { get; init; }
}
