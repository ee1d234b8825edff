using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scoreboard.Dates;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Exports;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>The data as search engines for data sets read it: schema.org's Dataset.</summary>
public static class DatasetMarkup
{
    // In a page no character may end the element that it stands in.
    private static readonly JsonSerializerOptions InPage = new() { Encoder = JavaScriptEncoder.Default };

    public static string Of(PageFrame frame)
    {
        var site = frame.Site;
        return new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = frame.SiteTitle,
            ["description"] = frame.Description,
            ["url"] = frame.CanonicalUrl.AbsoluteUri,
            ["license"] = Licence.AddressOf(frame.Licence),
            ["isAccessibleForFree"] = true,
            ["dateModified"] = PartialDate.Of(site.Board.AsOf).ToString(),
            ["version"] = site.Board.Releases.Count > 0 ? site.Board.Releases[^1].Quarter.ToString() : null,
            ["inLanguage"] = frame.Words.Language.Code,
            ["spatialCoverage"] = new JsonArray(
                [.. site.Board.Scores.Countries.Select(c => JsonValue.Create(c.Country.NameIn("en")))]),
            ["distribution"] = new JsonArray(
                Download(Routes.DataArchive, "application/zip"), Download(Routes.ScoresTable, "text/csv"),
                Download(Routes.HistoryTable, "text/csv"), Download(Routes.ApiFile("index"), "application/json")),
        }.ToJsonString(InPage);

        JsonObject Download(string path, string format) => new()
        {
            ["@type"] = "DataDownload",
            ["contentUrl"] = new Uri(site.BaseUrl, path).AbsoluteUri,
            ["encodingFormat"] = format,
        };
    }
}
