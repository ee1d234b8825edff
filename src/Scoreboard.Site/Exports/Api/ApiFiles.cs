using System.Text.Json.Serialization.Metadata;
using Scoreboard.Dates;
using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Exports.Api;

/// <summary>
/// Everything for programs, as JSON at addresses and with fields that stay as they are within a version. Fields may be
/// added; what a program must not rely on is their order.
/// </summary>
public static class ApiFiles
{
    /// <summary>Of paths and fields.</summary>
    public const string Version = "v1";

    /// <summary>The files there are one of, with what each holds.</summary>
    public static IReadOnlyList<(string Name, string About)> Lists { get; } =
    [
        ("index", "What there is, of which day, and where."),
        ("countries", "Every country in scope, in short."),
        ("scores", "Every country's scores, lever by lever and cadre by cadre."),
        ("history", "Every country's status at the end of each quarter."),
        ("renewals", "Every document that is or will be up for renewal, ranked."),
        ("indicators", "What is followed over time, and its pace."),
    ];

    public static IEnumerable<SiteFile> Of(SiteModel site)
    {
        var json = ApiJson.Of(site.Board.Statuses);
        yield return File("index", IndexOf(site), json.ApiIndex);
        yield return File("countries", List(site, site.Board.Scores.Countries.Select(c => ApiCountry.Of(site, c))),
            json.ApiListApiCountry);
        yield return File("scores", List(site, site.Board.Scores.Countries.Select(c => ApiCountryScores.Of(site, c))),
            json.ApiListApiCountryScores);
        yield return File("history", List(site, Quarters(site)), json.ApiListApiQuarter);
        yield return File("renewals",
            List(site, site.Board.Scores.Countries.SelectMany(c => c.Windows).Select(w => ApiWindow.Of(site, w))),
            json.ApiListApiWindow);
        yield return File("indicators", List(site, Pace.All(site.Board.Data, site.Board.AsOf).Select(ApiIndicator.Of)),
            json.ApiListApiIndicator);
        foreach (var score in site.Board.Scores.Countries)
        {
            yield return new SiteFile(
                Routes.ApiCountry(score.Country),
                JsonText.Of(ApiCountryDetail.Of(site, score), json.ApiCountryDetail));
        }

        foreach (var (name, content) in ApiSchemas.Of(site.Board.Statuses))
        {
            yield return new SiteFile(Routes.ApiSchema(name), content);
        }
    }

    private static SiteFile File<T>(string name, T content, JsonTypeInfo<T> type) =>
        new(Routes.ApiFile(name), JsonText.Of(content, type));

    private static ApiList<T> List<T>(SiteModel site, IEnumerable<T> items) => new()
    {
        AsOf = PartialDate.Of(site.Board.AsOf).ToString(),
        Licence = site.SiteSettings.Licence,
        Items = [.. items],
    };

    private static ApiIndex IndexOf(SiteModel site) => new()
    {
        Title = site.SiteSettings.Title,
        Version = Version,
        AsOf = PartialDate.Of(site.Board.AsOf).ToString(),
        Release = site.Board.Releases.Count > 0 ? site.Board.Releases[^1].Quarter.ToString() : null,
        Licence = site.SiteSettings.Licence,
        LicenceUrl = Exports.Licence.AddressOf(site.SiteSettings.Licence),
        Countries = site.Board.Scores.Countries.Count,
        Headline = site.Board.Scores.Headline,
        Files =
        [
            .. Lists.Append((Name: "country", About: "All that is known of one country, by its code in lower case."))
                .Select(l => new ApiFile
                {
                    Url = l.Name == "country"
                        ? site.BaseUrl.AbsoluteUri + Routes.ApiFile("countries/{iso3}")
                        : new Uri(site.BaseUrl, Routes.ApiFile(l.Name)).AbsoluteUri,
                    Schema = new Uri(site.BaseUrl, Routes.ApiSchema(l.Name)).AbsoluteUri,
                    About = l.About,
                }),
        ],
        Data = new Uri(site.BaseUrl, Routes.DataPackage).AbsoluteUri,
    };

    private static IEnumerable<ApiQuarter> Quarters(SiteModel site) => site.Board.History.Quarters.Select(
        q => new ApiQuarter
        {
            Quarter = q.Quarter.ToString(),
            Until = PartialDate.Of(q.Day).ToString(),
            Headline = site.Board.History.Headline(q.Day),
            HeadlineKnownBy = site.Board.History.HeadlineKnownBy(q.Day),
            HeadlinePublished = site.Board.Releases.FirstOrDefault(r => r.Quarter == q.Quarter)?.Headline,
            Statuses = site.Board.History.Countries.ToDictionary(c => c.Country.Iso3, c => c.StatusOn(q.Day)),
        });
}
