using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>What the data page says: what there is to download, how much, and how good.</summary>
public sealed record DataPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>Figures and what they count.</summary>
    public required IReadOnlyList<(string Figure, string Label)> Counts { get; init; }

    /// <summary>To download.</summary>
    public required IReadOnlyList<DataFileRow> Files { get; init; }

    /// <summary>What is made of them.</summary>
    public required IReadOnlyList<ExportRow> Exports { get; init; }

    /// <summary>How to cite the data, in one line.</summary>
    public required string Citation { get; init; }

    /// <summary>The data as search engines read it.</summary>
    public required string Dataset { get; init; }

    /// <summary>By kind, the most frequent first.</summary>
    public required IReadOnlyList<WarningGroup> Warnings { get; init; }

    /// <summary>Whether there is a page on which measures can be set against each other.</summary>
    public required bool HasChart { get; init; }

    public static DataPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Data), words["datapage.title"],
            words["datapage.description"]);
        return new()
        {
            Frame = frame,
            Counts = CountsOf(frame),
            Files = [.. site.DataFiles.Select(f => DataFileRow.Of(frame, f.Name, f.Bytes))],
            Exports = ExportRow.All(frame),
            Citation = words.Format("datapage.citation",
                ("title", frame.SiteTitle), ("date", frame.AsOf), ("url", site.BaseUrl.AbsoluteUri),
                ("licence", frame.Licence)),
            Dataset = DatasetMarkup.Of(frame),
            Warnings =
            [
                .. site.Warnings.GroupBy(w => w.Code).OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => WarningGroup.Of(frame, g.Key, [.. g])),
            ],
            HasChart = site.HasChart,
        };
    }

    private static IReadOnlyList<(string, string)> CountsOf(PageFrame frame)
    {
        var (data, words) = (frame.Board.Data, frame.Words);
        var known = data.Assessments.Count(a => a.Verdict != Verdict.Unknown);
        return
        [
            Count(data.Countries.Count(c => c.InScope), "datapage.count.countries"),
            Count(data.Policies.Count, "datapage.count.documents"),
            Count(data.Cadres.Count, "datapage.count.cadres"),
            Count(data.Assessments.Count, "datapage.count.assessments"),
            (words.Formats.Percent(data.Assessments.Count > 0 ? (double)known / data.Assessments.Count : 0),
                words["datapage.count.known"]),
            Count(data.Sources.Count, "datapage.count.sources"),
            Count(frame.Site.Warnings.Count, "datapage.count.warnings"),
        ];

        (string, string) Count(int count, string key) => (words.Formats.Number(count), words[key]);
    }
}
