namespace Scoreboard.Site.Tests.Commands;

public sealed class TableFixesTests
{
    [Fact]
    public async Task Check_with_fix_sorts_a_table_and_says_so_and_then_lists_what_is_left()
    {
        using SmallProject project = new();
        var good = File.ReadAllText(project.Folder.At("data/sources.csv"));
        var lines = good.TrimEnd('\n').Split('\n');
        project.Folder.Write("data/sources.csv", string.Join("\r\n", lines.Take(1).Concat(lines.Skip(1).Reverse())));

        var first = await ScoreboardProcess.RunAsync(project.Folder, "check", "--fix", "--as-of", "2026-11-22");
        var second = await ScoreboardProcess.RunAsync(project.Folder, "check", "--fix", "--as-of", "2026-11-22");

        Assert.Equal(good, File.ReadAllText(project.Folder.At("data/sources.csv")));
        Assert.Contains("data/sources.csv: gave every line the same end, sorted its rows by source_id", first.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("unsorted-row", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("data/", second.Error, StringComparison.Ordinal);
    }
}
