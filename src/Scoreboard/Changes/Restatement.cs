using Scoreboard.Releases;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>A status that was published, and that today's data says otherwise of the same day.</summary>
/// <param name="Country">In scope.</param>
/// <param name="Published">The status in the release.</param>
/// <param name="Now">The status on the day of the release, by today's data.</param>
public sealed record Restatement(Country Country, Status Published, Status Now)
{
    /// <summary>Of one country; null where today's data says the same.</summary>
    public static Restatement? Of(Release release, CountryHistory country)
    {
        var (published, now) = (country.StatusIn(release), country.StatusOn(release.AsOf));
        return published == now ? null : new Restatement(country.Country, published, now);
    }

    /// <summary>Of all countries, in the order of the file.</summary>
    public static IReadOnlyList<Restatement> All(Release release, History history) =>
        [.. history.Countries.Select(c => Of(release, c)).OfType<Restatement>()];
}
