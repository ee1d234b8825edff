using Scoreboard.Scoring;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Tests;

public class GoldenSiteTests
{
    [Fact]
    public async Task The_small_case_makes_the_expected_site()
    {
        using SmallProject project = new();
        var files = await project.FilesAsync();

        // What is only copied is compared with where it was copied from.
        var made = files.Where(f => !IsCopy(f)).ToDictionary(f => f.Path, f => f.Content);
        ExpectedFiles.AssertEqual(Path.Combine(Repository.SmallCase, "expected"), made);
        Assert.All(files.Where(IsCopy), f => Assert.Equal(File.ReadAllBytes(project.Folder.At(SourceOf(f))), f.Content));
    }

    private static bool IsCopy(SiteFile file) =>
        file.Path.StartsWith("assets/", StringComparison.Ordinal)
        || (file.Path.StartsWith("data/", StringComparison.Ordinal) && !file.Path.EndsWith(".html", StringComparison.Ordinal)
            && !file.Path.StartsWith("data/charts/", StringComparison.Ordinal));

    private static string SourceOf(SiteFile file) =>
        file.Path.StartsWith("assets/", StringComparison.Ordinal) ? "input/" + file.Path : file.Path;
}
