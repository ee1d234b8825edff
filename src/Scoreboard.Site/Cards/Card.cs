using Scoreboard.Tables;

namespace Scoreboard.Site.Cards;

/// <summary>The picture that messages and social sites show with a link to a page: what is written on it.</summary>
public sealed record Card
{
    /// <summary>Of the page, from the site's root.</summary>
    public required string Path { get; init; }

    /// <summary>Largest: the country, the quarter, the number.</summary>
    public required string Title { get; init; }

    /// <summary>Of the country; null for a page that is not about one.</summary>
    public required Status? Status { get; init; }

    /// <summary>In words; empty where there is none.</summary>
    public required string StatusName { get; init; }

    /// <summary>What there is to say, in a sentence or two.</summary>
    public required string Sentence { get; init; }

    /// <summary>The country to show on the map; null where the map shows all of them by their status.</summary>
    public required string? Iso3 { get; init; }

    /// <summary>The day it speaks of, in words.</summary>
    public required string Day { get; init; }

    /// <summary>Of the site.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>Whether it is read from right to left.</summary>
    public required bool IsRightToLeft { get; init; }
}
