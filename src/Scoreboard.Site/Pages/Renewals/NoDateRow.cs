using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>A document whose end date nobody has found yet.</summary>
public sealed class NoDateRow
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary>The country's code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Its title.</summary>
    public required string Document { get; init; }

    /// <summary>Its place on the country's page.</summary>
    public required string Href { get; init; }

    /// <summary>What is known of its period.</summary>
    public required string Period { get; init; }

    /// <summary>Where to send the date.</summary>
    public required string Form { get; init; }

    public static NoDateRow Of(PageFrame frame, CountryScore score, Policy policy)
    {
        var country = frame.Phrases.Name(score.Country);
        return new()
        {
            Id = policy.PolicyId,
            Iso3 = score.Country.Iso3,
            Country = country,
            Document = frame.Phrases.Title(policy),
            Href = frame.To(Routes.Document(score.Country, policy)),
            Period = frame.Phrases.Period(policy),
            Form = frame.Site.CorrectionForm(frame.Words.Format(
                "renewals.nodate.form", ("country", country), ("document", frame.Phrases.Title(policy)))),
        };
    }
}
