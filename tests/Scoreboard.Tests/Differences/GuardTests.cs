using Scoreboard.Problems;

namespace Scoreboard.Differences;

public class GuardTests
{
    [Fact]
    public void Emptied_table_is_an_error_until_it_is_meant()
    {
        var difference = DataCopy.Between(new(), Emptied());

        var lost = Assert.Single(Guard.Of(difference, "data", meant: null));
        Assert.Equal((Guard.LostCells, Severity.Error), (lost.Code, lost.Severity));
        Assert.Equal("data/assessments.csv", lost.At.File);
        var meant = Assert.Single(Guard.Of(difference, "data", "moved to another project"));
        Assert.Equal(Severity.Warning, meant.Severity);
        Assert.EndsWith("said to be meant: moved to another project", meant.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_that_are_no_longer_known_are_lost_though_their_rows_stay()
    {
        var after = new DataCopy();
        foreach (var row in after["assessments.csv"].Skip(1))
        {
            (row[5], row[7], row[8], row[9]) = ("unknown", "", "", "");
        }

        Assert.Contains(Guard.Of(DataCopy.Between(new(), after), "data", null), p => p.Code == Guard.LostCells);
    }

    [Fact]
    public void Headline_may_move_by_what_the_older_settings_allow()
    {
        var after = new DataCopy().With(
            "assessments.csv", "XAA xaa-chw xaa-chw-policy-2021 salaried", "verdict", "no");
        DataCopy strict = new();
        strict.Settings = strict.Settings.Replace("\"headline_moves\": 2", "\"headline_moves\": 0");

        Assert.Empty(Guard.Of(DataCopy.Between(new(), after), "data", null));
        var moved = Assert.Single(Guard.Of(DataCopy.Between(strict, after), "data", null));
        Assert.Equal(Guard.MovedHeadline, moved.Code);
        Assert.Contains("from 1 to 0", moved.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_that_is_deleted_is_lost()
    {
        Dictionary<string, byte[]> release = new()
        {
            ["releases/2026-q3.csv"] = "iso3,status\nXAA,prochw\n"u8.ToArray(),
        };
        foreach (var (name, content) in new DataCopy().Folder.Files)
        {
            release.Add(name, content);
        }

        var difference = Difference.Of(
            Scoreboard.Data.DataFolder.Of("data", release), new DataCopy().Folder, SmallData.Day);

        Assert.Equal("data/releases/2026-q3.csv", Assert.Single(Guard.Of(difference, "data", null)).At.File);
    }

    [Fact]
    public void Every_code_is_explained_in_the_data_dictionary()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Data, "README.md"));

        Assert.All(Guard.Codes, code => Assert.Contains($"\n| `{code}` |", readme, StringComparison.Ordinal));
    }

    private static DataCopy Emptied()
    {
        var copy = new DataCopy();
        copy["assessments.csv"].RemoveRange(1, copy["assessments.csv"].Count - 1);
        return copy;
    }
}
