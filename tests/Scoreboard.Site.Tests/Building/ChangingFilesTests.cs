using Scoreboard.Problems;

namespace Scoreboard.Site.Tests.Building;

public sealed class ChangingFilesTests : IDisposable
{
    private const int Builds = 6;

    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    /// <summary>
    /// As when an editor saves, or git changes the branch, while a build reads: it may find a mistake, or a disk that
    /// refuses, but it neither fails as a mistake of ours nor makes a site with half a file in it.
    /// </summary>
    [Fact]
    public async Task Files_that_change_and_go_while_they_are_read_give_problems_or_a_whole_site()
    {
        var whole = (await _project.FilesAsync()).Count;
        using CancellationTokenSource done = new();
        var busy = Task.Run(() => ChangeUntil(done.Token), TestContext.Current.CancellationToken);
        for (var left = Builds; left > 0; left--)
        {
            try
            {
                var result = await _project.BuildAsync();
                Assert.Equal(result.Problems.Any(p => p.Severity == Severity.Error), result.Files.Count == 0);
                Assert.True(result.Files.Count == 0 || result.Files.Count >= whole);
                Assert.DoesNotContain(
                    result.Files, f => f.Path == "assets/moving.css" && f.Content.Length < Whole.Length);
            }
            catch (IOException)
            {
                // The disk refused: said in one line, and the site stays as it was.
            }
        }

        await done.CancelAsync();
        await busy;
    }

    private static readonly string Whole = new('x', 4_000);

    private void ChangeUntil(CancellationToken done)
    {
        var (table, asset) = (_project.Folder.At("data/policies.csv"), _project.Folder.At("input/assets/moving.css"));
        var good = File.ReadAllBytes(table);
        var aside = _project.Folder.At("aside");
        while (!done.IsCancellationRequested)
        {
            // As a careful editor does: a whole file takes the place of another.
            File.WriteAllText(aside, Whole);
            File.Move(aside, asset, overwrite: true);
            File.Delete(table);
            File.WriteAllBytes(aside, good);
            File.Move(aside, table, overwrite: true);
            File.Delete(asset);
        }
    }
}
