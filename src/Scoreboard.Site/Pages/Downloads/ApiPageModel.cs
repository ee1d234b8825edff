using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Exports.Api;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>What the page says that tells how programs read the data.</summary>
public sealed record ApiPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>What holds for as long as the version does.</summary>
    public required string Promise { get; init; }

    /// <summary>Two lines in each of some languages: its name, and the lines.</summary>
    public required IReadOnlyList<(string Name, string Code)> Examples { get; init; }

    /// <summary>What there is.</summary>
    public required IReadOnlyList<ApiFileRow> Files { get; init; }

    public static ApiPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Api), words["api.title"], words["api.description"]);
        var schemas = ApiSchemas.Of(site.Board.Statuses)
            .ToDictionary(s => s.Name, s => s.Content, StringComparer.Ordinal);
        return new()
        {
            Frame = frame,
            Promise = words.Format("api.promise", ("version", ApiFiles.Version)),
            Examples = ExamplesOf(site),
            Files =
            [
                ApiFileRow.Of(frame, "index", words["api.index"], schemas),
                ApiFileRow.Of(frame, "countries", words["api.countries"], schemas),
                ApiFileRow.Of(frame, "country", words["api.country"], schemas),
                ApiFileRow.Of(frame, "scores", words["api.scores"], schemas),
                ApiFileRow.Of(frame, "history", words["api.history"], schemas),
                ApiFileRow.Of(frame, "renewals", words["api.renewals"], schemas),
                ApiFileRow.Of(frame, "indicators", words["api.indicators"], schemas),
            ],
        };
    }

    private static IReadOnlyList<(string Name, string Code)> ExamplesOf(SiteModel site)
    {
        var table = new Uri(site.BaseUrl, Routes.ScoresTable).AbsoluteUri;
        var list = new Uri(site.BaseUrl, Routes.ApiFile("countries")).AbsoluteUri;
        return
        [
            ("Python", $"import pandas\nscores = pandas.read_csv(\"{table}\")"),
            ("R", $"scores <- read.csv(\"{table}\", fileEncoding = \"UTF-8-BOM\")\ntable(scores$status)"),
            ("JavaScript", $"const answer = await fetch(\"{list}\");\nconst countries = (await answer.json()).items;"),
            ("Shell", $"curl -s {list} |\n  jq -r '.items[] | [.iso3, .status] | @csv'"),
        ];
    }
}
