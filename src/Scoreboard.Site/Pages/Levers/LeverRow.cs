using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>One country by one lever's score.</summary>
public sealed record LeverRow
{
    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its rung.</summary>
    public required Status Status { get; init; }

    /// <summary>Its rung in words.</summary>
    public required string StatusName { get; init; }

    /// <summary>Its score.</summary>
    public required ScoreFigures Figures { get; init; }

    /// <summary>What is too little known to be ranked is written thin.</summary>
    public string ValueClass => Figures.IsRanked ? "scorecard__value" : "scorecard__value scorecard__value--thin";

    public static LeverRow Of(PageFrame frame, CountryScore country, Score score) => new()
    {
        Country = frame.Phrases.Name(country.Country),
        Href = frame.To(Routes.Country(country.Country)),
        Status = country.Status,
        StatusName = frame.Phrases.Name(country.Status),
        Figures = frame.Phrases.Figures(score),
    };
}
