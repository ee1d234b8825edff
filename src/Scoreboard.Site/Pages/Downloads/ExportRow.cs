using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>One file that is made of the tables.</summary>
/// <param name="Name">File name.</param>
/// <param name="Href">Where it is on this site.</param>
/// <param name="About">What it is good for.</param>
public sealed record ExportRow(string Name, string Href, string About)
{
    public static IReadOnlyList<ExportRow> All(PageFrame frame)
    {
        var words = frame.Words;
        return
        [
            Of(Routes.DataArchive, words["datapage.export.archive"]),
            Of(Routes.ScoresTable, words["datapage.export.scores"]),
            Of(Routes.HistoryTable, words["datapage.export.history"]),
            Of(Routes.Codebook, words["datapage.export.codebook"]),
            Of(Routes.DataPackage, words["datapage.export.package"]),
            Of(Routes.CsvMetadata, words["datapage.export.csvw"]),
            .. frame.Site.HasArchive ? [WholeSite()] : Array.Empty<ExportRow>(),
        ];

        // By its whole address, since it is the one file that is missing where it has been unpacked.
        ExportRow WholeSite() => Of(Routes.SiteArchive, words["datapage.export.site"]) with
        {
            Href = new Uri(frame.Site.BaseUrl, Routes.SiteArchive).AbsoluteUri,
        };

        ExportRow Of(string path, string about) => new(path[Routes.Data.Length..], frame.To(path), about);
    }
}
