using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>What the data page says: what there is to download, how much, and how good.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Counts">Figures and what they count.</param>
/// <param name="Files">To download.</param>
/// <param name="Warnings">By kind, the most frequent first.</param>
public sealed record DataPageModel(
    PageFrame Frame, IReadOnlyList<(string Figure, string Label)> Counts, IReadOnlyList<DataFileRow> Files,
    IReadOnlyList<WarningGroup> Warnings)
{
    /// <summary>Whether there is a page on which measures can be set against each other.</summary>
    public bool HasChart => Frame.Site.HasChart;

    public static DataPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Data), words["datapage.title"],
            words["datapage.description"]);
        var data = site.Data;
        var known = data.Assessments.Count(a => a.Verdict != Verdict.Unknown);
        return new DataPageModel(
            frame,
            [
                Count(data.Countries.Count(c => c.InScope), "datapage.count.countries"),
                Count(data.Policies.Count, "datapage.count.documents"),
                Count(data.Cadres.Count, "datapage.count.cadres"),
                Count(data.Assessments.Count, "datapage.count.assessments"),
                (words.Formats.Percent(data.Assessments.Count > 0 ? (double)known / data.Assessments.Count : 0),
                    words["datapage.count.known"]),
                Count(data.Sources.Count, "datapage.count.sources"),
                Count(site.Warnings.Count, "datapage.count.warnings"),
            ],
            [.. site.DataFiles.Select(f => DataFileRow.Of(frame, f.Name, f.Bytes))],
            [.. site.Warnings.GroupBy(w => w.Code).OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => WarningGroup.Of(frame, g.Key, [.. g]))]);

        (string, string) Count(int count, string key) => (words.Formats.Number(count), words[key]);
    }
}

/// <summary>One file to download.</summary>
/// <param name="Name">File name.</param>
/// <param name="Href">Where it is on this site.</param>
/// <param name="About">What a row is.</param>
/// <param name="Size">In words.</param>
public sealed record DataFileRow(string Name, string Href, string About, string Size)
{
    public static DataFileRow Of(PageFrame frame, string name, long bytes) => new(
        name, frame.To(Routes.DataFile(name)),
        frame.Words[name.StartsWith(ReleaseFile.Folder, StringComparison.Ordinal) ? "datapage.file.release"
        : $"datapage.file.{Path.GetFileNameWithoutExtension(name)}"], frame.Words.Formats.Size(bytes));
}

/// <summary>The warnings of one kind.</summary>
/// <param name="Code">As <c>check</c> prints it.</param>
/// <param name="Title">What it means, with the count.</param>
/// <param name="Items">Message, place in words, and that line in the repository.</param>
public sealed record WarningGroup(
    string Code, string Title, IReadOnlyList<(string Message, string Place, string Href)> Items)
{
    public static WarningGroup Of(PageFrame frame, string code, IReadOnlyList<Problem> warnings) => new(
        code, frame.Words.Count($"warning.{code}", warnings.Count),
        [.. warnings.Select(w => (w.Message, $"{w.At.File}:{w.At.Line}", frame.Site.RepositoryLine(w.At)))]);
}
