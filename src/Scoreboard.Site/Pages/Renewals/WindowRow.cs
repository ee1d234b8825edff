using Scoreboard.Csv;
using Scoreboard.Priorities;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>One document with an end, as a row of a table.</summary>
public sealed record WindowRow
{
    /// <summary>The document's id.</summary>
    public required string PolicyId { get; init; }

    /// <summary>The country's code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of the country's page.</summary>
    public required string CountryHref { get; init; }

    /// <summary>Of the country.</summary>
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string StatusName { get; init; }

    /// <summary>Its title.</summary>
    public required string Document { get; init; }

    /// <summary>Of the window's own page.</summary>
    public required string Href { get; init; }

    /// <summary>As spelled in the tables.</summary>
    public required string State { get; init; }

    /// <summary>In words.</summary>
    public required string StateName { get; init; }

    /// <summary>Its end beside today.</summary>
    public required WindowBarModel Bar { get; init; }

    /// <summary>When it ends or ended, in words.</summary>
    public required string End { get; init; }

    /// <summary>How long until then, or since, in words.</summary>
    public required string Left { get; init; }

    /// <summary>What to ask for, in a few words.</summary>
    public required string Ask { get; init; }

    /// <summary>The workers concerned, in words.</summary>
    public required string Headcount { get; init; }

    /// <summary>Whether nobody is known to work on it; false where the data tells of no coalition.</summary>
    public bool IsUnattended { get; init; }

    /// <summary>Its priority and rank; null where it is not ranked.</summary>
    public RankingFigures? Ranking { get; init; }

    public static WindowRow Of(PageFrame frame, RankedWindow ranked) =>
        Of(frame, ranked.Country, ranked.Window) with
        {
            Ranking = RankingFigures.Of(frame, ranked),
            IsUnattended = frame.Board.Coalition?.IsUnattended(ranked) ?? false,
        };

    public static WindowRow Of(PageFrame frame, CountryScore score, RenewalWindow window)
    {
        var (phrases, words, policy) = (frame.Phrases, frame.Words, window.Policy);
        return new()
        {
            PolicyId = policy.PolicyId,
            Iso3 = score.Country.Iso3,
            Country = phrases.Name(score.Country),
            CountryHref = frame.To(Routes.Country(score.Country)),
            Status = score.Status,
            StatusName = phrases.Name(score.Status),
            Document = phrases.Title(policy),
            Href = frame.To(Routes.Window(policy)),
            State = Spelling.Of(window.State),
            StateName = phrases.Name(window.State),
            Bar = WindowBarModel.Of(window, frame.Board.AsOf, frame.Board.Settings.Renewal),
            End = phrases.End(policy),
            Left = phrases.TimeLeft(window),
            Ask = phrases.Asks(score),
            Headcount = score.Headcount is { } count
                ? words.Formats.Number(count)
                : words["cadre.headcount.unknown"],
        };
    }
}
