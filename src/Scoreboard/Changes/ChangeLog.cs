using Scoreboard.Dates;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>What changed in a quarter, and why.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Since">
/// The last day of the quarter before or, where that was published, the day its release speaks of.
/// </param>
/// <param name="Until">The day it ends on: of its release, its last day, or the day the site speaks of.</param>
/// <param name="Before">The headline at its start, as published where it was.</param>
/// <param name="After">The headline at its end, by today's data.</param>
/// <param name="Changes">
/// By cause, then by day and country. Their deltas add up to the difference of the headlines.
/// </param>
public sealed record ChangeLog(
    Quarter Quarter, DateOnly Since, DateOnly Until, int Before, int After, IReadOnlyList<Change> Changes)
{
    /// <summary>
    /// Whether its quarter has not begun: all that it holds became so, or was corrected, since the last release.
    /// </summary>
    public bool IsPending => Quarter.Start > Until;

    /// <param name="quarter">Begun by the day the history reaches to.</param>
    /// <param name="history">Of all countries in scope.</param>
    /// <param name="events">What happened to documents.</param>
    /// <param name="releases">What was published by the day the history reaches to.</param>
    public static ChangeLog Of(
        Quarter quarter, History history, IReadOnlyList<RenewalEvent> events, IReadOnlyList<Release> releases)
    {
        var published = releases.FirstOrDefault(r => r.Quarter == quarter.Previous);
        var since = published?.AsOf ?? quarter.Previous.End;
        var until = releases.FirstOrDefault(r => r.Quarter == quarter)?.AsOf
            ?? (quarter.End < history.Until ? quarter.End : history.Until);
        return new ChangeLog(
            quarter, since, until,
            published is null
                ? history.Headline(since)
                : history.Countries.Count(c => c.StatusIn(published) == Status.Won),
            history.Headline(until),
            [
                .. history.Countries.SelectMany(c => Corrections(c, published).Concat(Moves(c, since, until)))
                    .Concat(events.Where(e => e.On > since && e.On <= until).Select(e => OfDocument(e, history)))
                    .OrderBy(c => c.Cause).ThenBy(c => c.On).ThenBy(c => c.Country.Iso3, StringComparer.Ordinal)
                    .ThenBy(c => c.Policy?.PolicyId, StringComparer.Ordinal),
            ]);
    }

    /// <summary>
    /// Every quarter in which anything changed or that was published, and the one under way; the newest first. A
    /// release closes its quarter: what changed since counts for the next, whose log begins at once where there is
    /// something.
    /// </summary>
    public static IReadOnlyList<ChangeLog> All(
        History history, IReadOnlyList<RenewalEvent> events, IReadOnlyList<Release> releases)
    {
        var underWay = Quarter.Of(history.Until);
        var quarters = history.Countries.SelectMany(c => c.Changes).Select(c => Quarter.Of(c.On))
            .Concat(events.Select(e => Quarter.Of(e.On)))
            .Concat(releases.SelectMany(r => new[] { r.Quarter, r.Quarter.Next }))
            .Append(underWay)
            .Where(q => q <= underWay || releases.Any(r => r.Quarter == underWay))
            .Distinct().OrderDescending();
        return [.. quarters.Select(q => Of(q, history, events, releases))
            .Where(l => l.Quarter <= underWay || l.Changes.Count > 0)];
    }

    /// <summary>Where today's data says otherwise than was published of the day the quarter starts on.</summary>
    private static IEnumerable<Change> Corrections(CountryHistory country, Release? published)
    {
        if (published is not null && Restatement.Of(published, country) is { } restated)
        {
            yield return new Change(
                restated.Published == Status.Unknown ? ChangeCause.NewlyAssessed : ChangeCause.Corrected,
                published.AsOf, country.Country, restated.Published, restated.Now, [])
            {
                Corrects = published.Quarter,
            };
        }
    }

    private static IEnumerable<Change> Moves(CountryHistory country, DateOnly since, DateOnly until) =>
        country.Changes.Where(c => c.On > since && c.On <= until).Select(c => new Change(
            c switch
            {
                { IsKnownBy: true } or { From: Status.Unknown, To: Status.NotYet } => ChangeCause.NewlyAssessed,
                { To: Status.Won } => ChangeCause.Won,
                { From: Status.Won } => ChangeCause.Lost,
                _ when c.To > c.From => ChangeCause.Advanced,
                _ => ChangeCause.FellBack,
            },
            c.On, country.Country, c.From, c.To, c.Facts));

    private static Change OfDocument(RenewalEvent happened, History history) => new(
        happened.Kind switch
        {
            RenewalEventKind.Entered => ChangeCause.EnteredWindow,
            RenewalEventKind.Overdue => ChangeCause.Expired,
            _ => ChangeCause.Renewed,
        },
        happened.On, history.Countries.First(c => c.Country.Iso3 == happened.Policy.Iso3).Country, null, null, [],
        happened.Policy, happened.Successor);
}
