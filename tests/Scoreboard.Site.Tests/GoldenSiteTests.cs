using System.Text;
using System.Text.RegularExpressions;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests;

public partial class GoldenSiteTests
{
    [Fact]
    public async Task The_small_case_makes_the_expected_site_from_left_and_from_right()
    {
        using SmallProject project = new(inArabic: true);
        var files = await project.FilesAsync();

        // What is only copied is compared with where it was copied from; a table begins with the mark, too.
        var made = files.Where(f => !IsCopy(f) && !IsArchive(f)).ToDictionary(f => f.Path, Comparable);
        ExpectedFiles.AssertEqual(Path.Combine(Repository.SmallCase, "expected"), made);
        Assert.All(files.Where(IsCopy),
            f => Assert.Equal(
                OfferedCsv.Of(f with { Content = File.ReadAllBytes(project.Folder.At(SourceOf(f))) }).Content,
                f.Content));
    }

    /// <summary>
    /// The file, without the sizes that the page of downloads gives: any byte of any table would change them.
    /// </summary>
    private static byte[] Comparable(SiteFile file) => file.Path switch
    {
        "data/index.html" => Replaced(file, Size(), "SIZE"),
        // They follow from every other file.
        "offline.json" or "sw.js" => Replaced(file, Sum(), "SUM"),
        _ => file.Content,
    };

    private static byte[] Replaced(SiteFile file, Regex what, string by) =>
        Encoding.UTF8.GetBytes(what.Replace(Encoding.UTF8.GetString(file.Content), by));

    [GeneratedRegex(@"\b[0-9a-f]{16}\b|\b[0-9a-f]{8}\b|\b[\d,.]+ (bytes|kB|MB)\b")]
    private static partial Regex Sum();

    [GeneratedRegex(@"\b[\d,.]+ (bytes|kB|MB)\b")]
    private static partial Regex Size();

    /// <summary>What is in one is compared with the files on their own (DataPackageTests).</summary>
    private static bool IsArchive(SiteFile file) => file.Path.EndsWith(".zip", StringComparison.Ordinal);

    private static bool IsCopy(SiteFile file) =>
        file.Path.StartsWith("assets/", StringComparison.Ordinal)
        || (file.Path.StartsWith("data/", StringComparison.Ordinal)
            && File.Exists(Path.Combine(Repository.SmallData, file.Path["data/".Length..])))
        || file.Path.StartsWith("data/releases/", StringComparison.Ordinal);

    private static string SourceOf(SiteFile file) =>
        file.Path.StartsWith("assets/", StringComparison.Ordinal) ? "input/" + file.Path : file.Path;
}
