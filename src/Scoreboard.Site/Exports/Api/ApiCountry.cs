using System.ComponentModel;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>One country in short.</summary>
public sealed record ApiCountry
{
    [Description("ISO 3166-1 alpha-3 code, such as KEN.")]
    public required string Iso3 { get; init; }

    [Description("ISO 3166-1 alpha-2 code, such as KE.")]
    public required string Iso2 { get; init; }

    [Description("Its name by language tag; a language is absent where the name is not known in it.")]
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    [Description("World Bank region.")]
    public required string Region { get; init; }

    [Description("World Bank income group; empty where it gives none.")]
    public required string IncomeGroup { get; init; }

    [Description("The highest rung that any of its cadres reaches.")]
    public required Status Status { get; init; }

    [Description("The day since which it has the status, or by which that was known; null where nothing is known.")]
    public required string? StatusSince { get; init; }

    [Description("Whether status_since is the day by which the status was known, and not the day it came about.")]
    public required bool StatusKnownBy { get; init; }

    [Description("The sum of its cadres' known headcounts; null where none is known.")]
    public required int? Headcount { get; init; }

    [Description("The score over all levers.")]
    public required ApiScore Overall { get; init; }

    [Description("The score on each lever, by the lever's id.")]
    public required IReadOnlyDictionary<string, ApiScore> Levers { get; init; }

    [Description("Its page.")]
    public required string Page { get; init; }

    [Description("All that is known of it, for programs.")]
    public required string Api { get; init; }

    internal static ApiCountry Of(SiteModel site, CountryScore score)
    {
        var change = site.Board.History.Countries.Single(c => c.Country == score.Country).ChangeBehind(site.Board.AsOf);
        return new()
        {
            Iso3 = score.Country.Iso3,
            Iso2 = score.Country.Iso2,
            Names = score.Country.Names,
            Region = score.Country.Region,
            IncomeGroup = score.Country.IncomeGroup,
            Status = score.Status,
            StatusSince = change is null ? null : PartialDate.Of(change.On).ToString(),
            StatusKnownBy = change?.IsKnownBy ?? false,
            Headcount = score.Headcount,
            Overall = ApiScore.Of(score.Best.Overall, site.Board.Settings),
            Levers = score.Best.Levers.ToDictionary(l => l.Key, l => ApiScore.Of(l.Value, site.Board.Settings)),
            Page = new Uri(site.BaseUrl, Routes.Country(score.Country)).AbsoluteUri,
            Api = new Uri(site.BaseUrl, Routes.ApiCountry(score.Country)).AbsoluteUri,
        };
    }
}
