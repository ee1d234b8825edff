using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One country in scope on the map.</summary>
public sealed record MapCountry
{
    /// <summary>Its outline, with its code.</summary>
    public required Outline Outline { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Name { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its own, or what it was or would be.</summary>
    public required Status Status { get; init; }

    /// <summary>What it is coloured by: its status, or the step of a lever's score.</summary>
    public required string ClassName { get; init; }

    /// <summary>Country and status, the link's accessible name.</summary>
    public required string Title { get; init; }

    /// <summary>The required criteria and their verdicts, for the card; empty where it tells no more.</summary>
    public required string Detail { get; init; }

    /// <summary>How far from its centre it can be hit, where it is drawn as a circle.</summary>
    public required int Reach { get; init; }

    /// <summary>Its past, for the time slider; null where the map has none.</summary>
    public required string? History { get; init; }

    /// <summary>Its lever scores, for the lever picker; null where the map has none.</summary>
    public required string? Levers { get; init; }
}
