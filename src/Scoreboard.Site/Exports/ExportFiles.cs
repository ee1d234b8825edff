using Scoreboard.Site.Content;
using Scoreboard.Site.Exports.Api;

namespace Scoreboard.Site.Exports;

/// <summary>Everything that is offered to take away, beside the charts' own tables.</summary>
public static class ExportFiles
{
    /// <param name="site">What it tells.</param>
    /// <param name="data">The files of the data folder.</param>
    public static IEnumerable<SiteFile> Of(SiteModel site, IReadOnlyList<SiteFile> data)
    {
        var tables = OfferedTable.All(data);
        IReadOnlyList<SiteFile> described =
        [
            .. ScoreTable.Files(site), Codebook.File(site, tables), DataPackage.File(site, tables),
            Csvw.File(site, tables),
        ];
        return
        [
            .. described.Select(OfferedCsv.Of), DataArchive.File(site, [.. data, .. described]), .. ApiFiles.Of(site),
        ];
    }
}
