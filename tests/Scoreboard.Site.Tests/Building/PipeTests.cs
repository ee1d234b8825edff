using System.Diagnostics;
using Scoreboard.Problems;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Tests.Building;

public class PipeTests
{
    [Theory]
    [InlineData("input/text/en.csv")]
    [InlineData("input/pages/en/about.md")]
    [InlineData("input/words/en/piped.md")]
    [InlineData("input/basemap/countries.csv")]
    public void Pipe_in_place_of_words_a_page_or_the_map_is_refused(string path)
    {
        using SmallProject project = new();
        PutPipe(project, path);

        var problems = SiteInputs.Read(project.Options).Problems;

        Assert.Contains(problems, p => p.At.File == path && p.Code == ProblemCode.EmptyFile
            && p.Message.Contains("no ordinary file", StringComparison.Ordinal));
    }

    [Fact]
    public void Pipe_among_the_assets_is_not_waited_for()
    {
        using SmallProject project = new();
        PutPipe(project, "input/assets/site.css");

        Assert.Empty(SiteInputs.Read(project.Options).Assets.Single(a => a.Path == "assets/site.css").Content);
    }

    private static void PutPipe(SmallProject project, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(project.Folder.At(path))!);
        File.Delete(project.Folder.At(path));
        using var mkfifo = Process.Start("mkfifo", [project.Folder.At(path)]);
        mkfifo.WaitForExit();
        Assert.Equal(0, mkfifo.ExitCode);
    }
}
