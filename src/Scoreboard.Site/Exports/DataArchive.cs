using System.IO.Compression;
using System.Text;
using Scoreboard.Dates;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Exports;

/// <summary>
/// All data in one file: tables, releases, scores, codebook, descriptions for machines, and the licence.
/// </summary>
public static class DataArchive
{
    /// <summary>The first day that the format can say.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="site">Whose data it is.</param>
    /// <param name="files">Those of the data folder of the site, whatever made them.</param>
    public static SiteFile File(SiteModel site, IEnumerable<SiteFile> files)
    {
        var entries = files.Select(f => (Name: f.Path[Routes.Data.Length..], f.Content))
            .Append(("LICENCE.txt", Encoding.UTF8.GetBytes(LicenceText(site))))
            .OrderBy(e => e.Item1, StringComparer.Ordinal);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = zip.CreateEntry(name);
                // No file has a time of its own: the same data gives the same bytes.
                entry.LastWriteTime = Earliest;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return new SiteFile(Routes.DataArchive, bytes.ToArray());
    }

    private static string LicenceText(SiteModel site) => $"""
        {site.SiteSettings.Title}, data as of {PartialDate.Of(site.Board.AsOf)}
        {site.BaseUrl.AbsoluteUri}

        Licence: {site.SiteSettings.Licence}
        {Licence.AddressOf(site.SiteSettings.Licence)}

        The documents that the tables point to belong to their publishers.

        """.ReplaceLineEndings("\n");
}
