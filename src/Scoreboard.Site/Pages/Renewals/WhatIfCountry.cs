using Scoreboard.Priorities;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>A country that a won window would add to the headline.</summary>
public sealed class WhatIfCountry
{
    /// <summary>Its code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Name { get; init; }

    /// <summary>Its status today.</summary>
    public required Status Was { get; init; }

    /// <summary>What the map calls it today.</summary>
    public required string WasTitle { get; init; }

    /// <summary>What the map calls it once it is won.</summary>
    public required string WonTitle { get; init; }

    /// <summary>Of the most worthwhile of its windows.</summary>
    public required string Href { get; init; }

    /// <summary>When that ends, in words.</summary>
    public required string End { get; init; }

    public static WhatIfCountry Of(PageFrame frame, RankedWindow won)
    {
        var (country, status, phrases) = (won.Country.Country, won.Country.Status, frame.Phrases);
        return new()
        {
            Iso3 = country.Iso3,
            Name = phrases.Name(country),
            Was = status,
            WasTitle = phrases.OnMap(country, status),
            WonTitle = phrases.OnMap(country, Status.Won),
            Href = frame.To(Routes.Window(won.Window.Policy)),
            End = phrases.End(won.Window.Policy),
        };
    }
}
