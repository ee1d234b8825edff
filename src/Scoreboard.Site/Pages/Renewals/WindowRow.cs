using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>One document with an end, as a row of a table.</summary>
/// <param name="PolicyId">The document's id.</param>
/// <param name="Iso3">The country's code.</param>
/// <param name="Country">In the page's language.</param>
/// <param name="CountryHref">Of the country's page.</param>
/// <param name="Status">Of the country.</param>
/// <param name="StatusName">In words.</param>
/// <param name="Document">Its title.</param>
/// <param name="Href">Of the window's own page.</param>
/// <param name="State">As spelled in the tables.</param>
/// <param name="StateName">In words.</param>
/// <param name="Bar">Its end beside today.</param>
/// <param name="End">When it ends or ended, in words.</param>
/// <param name="Left">How long until then, or since, in words.</param>
/// <param name="Ask">What to ask for, in a few words.</param>
/// <param name="Headcount">The community health workers concerned, in words.</param>
/// <param name="Ranking">Its priority and rank; null where it is not ranked.</param>
public sealed record WindowRow(
    string PolicyId, string Iso3, string Country, string CountryHref, Status Status, string StatusName, string Document,
    string Href, string State, string StateName, WindowBarModel Bar, string End, string Left, string Ask, string Headcount,
    RankingFigures? Ranking)
{
    public static WindowRow Of(PageFrame frame, RankedWindow ranked) =>
        Of(frame, ranked.Country, ranked.Window) with { Ranking = RankingFigures.Of(frame, ranked) };

    public static WindowRow Of(PageFrame frame, CountryScore score, RenewalWindow window)
    {
        var (phrases, words) = (frame.Phrases, frame.Words);
        return new WindowRow(
            window.Policy.PolicyId, score.Country.Iso3, phrases.Name(score.Country), frame.To(Routes.Country(score.Country)),
            score.Status, phrases.Name(score.Status), window.Policy.Title, frame.To(Routes.Window(window.Policy)),
            Spelling.Of(window.State), phrases.Name(window.State),
            WindowBarModel.Of(window, frame.Site.AsOf, frame.Site.Settings.Renewal), phrases.End(window.Policy),
            phrases.TimeLeft(window), phrases.Asks(score),
            score.Headcount is { } count ? words.Formats.Number(count) : words["cadre.headcount.unknown"], null);
    }

    /// <summary>The window's own page. Only a document with an end date has one.</summary>
    /// <summary>The required criteria that the best cadre does not fully meet.</summary>
    public static IEnumerable<Criterion> Missing(Dataset data, CountryScore score) =>
        data.Criteria.Where(c => c.IsRequired && score.Best.Verdicts.GetValueOrDefault(c.CriterionId) != Verdict.Yes);
}

/// <summary>A priority with all that is needed to compute it again.</summary>
/// <param name="Rank">In its list.</param>
/// <param name="Range">The best and worst rank under the sensitivity test, in words.</param>
/// <param name="IsFirm">Whether the rank survives the test.</param>
/// <param name="Priority">0 to 100, one decimal.</param>
/// <param name="Machine">The same for programs.</param>
/// <param name="Urgency">0 to 1, three decimals.</param>
/// <param name="Gap">0 to 1, three decimals; with its range where only a part is known, marked where it is assumed.</param>
/// <param name="Reach">0 to 1, three decimals; marked where it is assumed.</param>
public sealed record RankingFigures(
    string Rank, string Range, bool IsFirm, string Priority, string Machine, string Urgency, string Gap, string Reach)
{
    public static RankingFigures Of(PageFrame frame, RankedWindow ranked)
    {
        var (words, priority) = (frame.Words, ranked.Priority);
        return new RankingFigures(
            words.Formats.Number(ranked.Rank),
            ranked.IsFirm ? words["rank.firm"] : words.Format("rank.range", ("best", ranked.BestRank), ("worst", ranked.WorstRank)),
            ranked.IsFirm,
            words.Formats.Number(priority.Value), priority.Value.ToString("0.0", CultureInfo.InvariantCulture),
            words.Formats.Share(priority.Urgency), Share(priority.Gap), Share(priority.Reach));

        string Share(Factor factor) => (factor.IsKnown, factor.Low < factor.High) switch
        {
            (false, _) => words.Format("factor.assumed", ("value", words.Formats.Share(factor.Value))),
            (_, true) => words.Format("factor.range",
                ("value", words.Formats.Share(factor.Value)), ("low", words.Formats.Share(factor.Low)), ("high", words.Formats.Share(factor.High))),
            _ => words.Formats.Share(factor.Value),
        };
    }
}
