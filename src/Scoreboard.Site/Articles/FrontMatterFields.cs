namespace Scoreboard.Site.Articles;

/// <summary>Which fields the first lines of a text may have.</summary>
/// <param name="Required">In the order in which messages name them.</param>
/// <param name="Optional">Those it may do without.</param>
public sealed record FrontMatterFields(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>
    /// Says of any text that it still speaks of the topic that the project was made from. Nobody writes it, so no
    /// message offers it.
    /// </summary>
    public const string Topic = "topic";

    /// <summary>Of a page such as the methodology.</summary>
    public static readonly FrontMatterFields OfPages = new(["title", "description"], [EnglishMark.Field]);

    /// <summary>Of words to use.</summary>
    public static readonly FrontMatterFields OfWordsToUse =
        new(["for", "title", "description"], ["limit", EnglishMark.Field]);

    public IReadOnlyList<string> All => [.. Required, .. Optional];
}
