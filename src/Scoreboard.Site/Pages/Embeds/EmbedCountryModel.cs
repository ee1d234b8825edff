using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Embeds;

/// <summary>One country in small.</summary>
public sealed record EmbedCountryModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Name { get; init; }

    /// <summary>The whole page; that of all countries for one that has none any more.</summary>
    public required SiteAddress Whole { get; init; }

    /// <summary>One sentence on it.</summary>
    public required string Sentence { get; init; }

    /// <summary>What is known of it; null where it is no longer followed.</summary>
    public required EmbedScore? Score { get; init; }

    /// <param name="site">What the page speaks of.</param>
    /// <param name="words">Of its language.</param>
    /// <param name="score">Of the country.</param>
    /// <param name="slug">Of the page: the country's own, or one that it had.</param>
    public static EmbedCountryModel Of(SiteModel site, Words words, CountryScore score, string slug)
    {
        var frame = FrameOf(site, words, score.Country, slug);
        return new()
        {
            Frame = frame,
            Name = frame.Title,
            Whole = new SiteAddress(words.Language, Routes.Country(score.Country)),
            Sentence = VerdictSentence.Of(site, words, score),
            Score = new()
            {
                Status = score.Status,
                StatusName = frame.Phrases.StatusOf(score),
                Renewal = score.Renewal is { } window ? frame.Phrases.Renewal(window) : "",
                Levers =
                [
                    .. site.Board.Data.Levers.Select(l => (
                        frame.Phrases.Name(l), frame.Phrases.Figures(score.Best.Levers[l.LeverId]))),
                ],
            },
        };
    }

    /// <summary>Of a country that was published once and is out of scope now: pages of others still show it.</summary>
    public static EmbedCountryModel Gone(SiteModel site, Words words, Country country)
    {
        var frame = FrameOf(site, words, country, country.Slug);
        return new()
        {
            Frame = frame,
            Name = frame.Title,
            Whole = new SiteAddress(words.Language, Routes.Countries),
            Sentence = words.Format("embed.gone", ("country", frame.Title)),
            Score = null,
        };
    }

    private static PageFrame FrameOf(SiteModel site, Words words, Country country, string slug) => new(
        site, words, new SiteAddress(words.Language, Routes.EmbedCountry(slug)),
        new Phrases(site, words).Name(country), "");
}

/// <summary>How a country stands, in small.</summary>
public sealed record EmbedScore
{
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string StatusName { get; init; }

    /// <summary>One sentence on the document that comes up next; empty where there is none.</summary>
    public required string Renewal { get; init; }

    /// <summary>In the order of display.</summary>
    public required IReadOnlyList<(string Name, ScoreFigures Figures)> Levers { get; init; }
}
