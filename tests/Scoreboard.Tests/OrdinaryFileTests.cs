using System.Diagnostics;
using System.Text;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Settings;

namespace Scoreboard;

public sealed class OrdinaryFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoreboard-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Pipe_reads_as_empty_and_is_not_waited_for()
    {
        MakePipe("pipe");

        Assert.Empty(OrdinaryFile.Read(At("pipe"))!);
    }

    [Fact]
    public void Link_to_a_pipe_is_one()
    {
        MakePipe("pipe");
        File.CreateSymbolicLink(At("link"), At("pipe"));

        Assert.Empty(OrdinaryFile.Read(At("link"))!);
    }

    [Fact]
    public void Link_to_a_file_reads_as_the_file()
    {
        File.WriteAllText(At("file"), "text");
        File.CreateSymbolicLink(At("link"), At("file"));

        Assert.Equal("text", Encoding.UTF8.GetString(OrdinaryFile.Read(At("link"))!));
    }

    [Fact]
    public void Folder_reads_as_empty_and_nothing_as_nothing()
    {
        Directory.CreateDirectory(At("folder"));

        Assert.Empty(OrdinaryFile.Read(At("folder"))!);
        Assert.Null(OrdinaryFile.Read(At("nothing")));
    }

    [Theory]
    [InlineData("policies.csv")]
    [InlineData(SettingsFile.FileName)]
    [InlineData("releases/2026-q3.csv")]
    public void Pipe_in_place_of_a_data_file_is_refused(string name)
    {
        SmallData.CopyTo(_folder.FullName);
        Directory.CreateDirectory(At("releases"));
        File.Delete(At(name));
        MakePipe(name);
        var problems = new List<Problem>();

        Assert.Null(Dataset.Load(_folder.FullName, "data", problems));

        var problem = Assert.Single(problems);
        Assert.Equal(($"data/{name}", "empty-file"), (problem.At.File, problem.Code));
        Assert.Contains("no ordinary file", problem.Message, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private void MakePipe(string name)
    {
        using var mkfifo = Process.Start("mkfifo", [At(name)]);
        mkfifo.WaitForExit();
        Assert.Equal(0, mkfifo.ExitCode);
    }
}
