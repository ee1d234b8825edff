using System.ComponentModel;
using Scoreboard.Priorities;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Exports.Api;

/// <summary>When a document is up for renewal.</summary>
public sealed record ApiWindow
{
    [Description("Id of the document.")]
    public required string PolicyId { get; init; }

    [Description("Whose document it is.")]
    public required string Iso3 { get; init; }

    [Description("In English.")]
    public required string Title { get; init; }

    [Description("How urgent it is, by its end.")]
    public required RenewalState State { get; init; }

    [Description("When it ends: a year, a month or a day; null where that is not known.")]
    public required string? EndsOn { get; init; }

    [Description("Months to its end, to a tenth; negative when it is over; null where it has none.")]
    public required double? MonthsLeft { get; init; }

    [Description("Which list it stands in; null unless it is open or overdue.")]
    public required RenewalList? List { get; init; }

    [Description("Its place in that list, from 1; null unless it is open or overdue.")]
    public required int? Rank { get; init; }

    [Description("The best and the worst rank it can have, whatever the weights and the unknowns; empty without one.")]
    public required IReadOnlyList<int> RankRange { get; init; }

    [Description("What it is ranked by, 0 to 1; null unless it is open or overdue.")]
    public required double? Priority { get; init; }

    [Description("Its page; null where its end is not known.")]
    public required string? Page { get; init; }

    internal static ApiWindow Of(SiteModel site, RenewalWindow window)
    {
        var ranked = site.Board.Ranking.FirstOrDefault(r => r.Window.Policy == window.Policy);
        return new()
        {
            PolicyId = window.Policy.PolicyId,
            Iso3 = window.Policy.Iso3,
            Title = window.Policy.Title,
            State = window.State,
            EndsOn = window.Policy.EndsOn?.ToString(),
            MonthsLeft = window.MonthsLeft is { } months ? Math.Round(months, 1) : null,
            List = ranked?.List,
            Rank = ranked?.Rank,
            RankRange = ranked is null ? [] : [ranked.BestRank, ranked.WorstRank],
            Priority = ranked is null ? null : Math.Round(ranked.Priority.Value, 4),
            Page = window.Policy.EndsOn is null
                ? null
                : new Uri(site.BaseUrl, Routes.Window(window.Policy)).AbsoluteUri,
        };
    }
}
