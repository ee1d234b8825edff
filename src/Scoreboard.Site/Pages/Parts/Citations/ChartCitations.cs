using System.Text;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Parts.Citations;

/// <summary>
/// How the data of each chart is cited, as files beside it: a page has too many charts to hold them all.
/// </summary>
public static class ChartCitations
{
    /// <param name="site">What the charts show.</param>
    /// <param name="words">Of the language that all languages share the files in.</param>
    /// <param name="charts">The files of their data.</param>
    public static IEnumerable<SiteFile> Files(SiteModel site, Words words, IEnumerable<SiteFile> charts)
    {
        var frame = new PageFrame(site, words, new SiteAddress(words.Language, Routes.Data), "", "");
        return
            from chart in charts
            let name = Path.GetFileNameWithoutExtension(chart.Path)
            from format in Citation.OfChart(frame, name).Formats
            select new SiteFile(
                Routes.ChartCitation(name, EndingOf(format)), Encoding.UTF8.GetBytes(format.Text));
    }

    /// <summary>Of the file of a format, without the dot.</summary>
    public static string EndingOf(CitationFormat format) => Path.GetExtension(format.FileName)[1..];
}
