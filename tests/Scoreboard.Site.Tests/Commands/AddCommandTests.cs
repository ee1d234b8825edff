using Scoreboard.Site.Adding;
using Scoreboard.Site.Commands;

namespace Scoreboard.Site.Tests.Commands;

public sealed class AddCommandTests : IDisposable
{
    private readonly SmallProject _project = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _project.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public async Task Options_alone_add_a_row_where_its_id_belongs_and_the_data_stays_without_error()
    {
        var run = await ScoreboardProcess.RunAsync(
            _project.Folder, "add", "policy", "--iso3", "XBB", "--title", "Community Health Roadmap", "--kind", "plan",
            "--focus", "community", "--starts-on", "2026-03", "--status", "in_force", "--source-ids",
            "xbb-herald-2025");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("data/policies.csv:4: added.", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "xbb-community-health-roadmap-2026,XBB,Community Health Roadmap,,plan,community,,2026-03,,in_force,,"
                + "xbb-herald-2025,,",
            Line("policies.csv", 4));
        Assert.NotEmpty(await _project.FilesAsync());
    }

    [Fact]
    public void Person_is_asked_until_each_answer_can_stand()
    {
        var code = Run(
            "assessment", "xbb", "XBB", "xbb-voluntear", "xbb-volunteer", "", "?", "costed", "", "policy", "maybe",
            "no", "", "Nobody has costed it.", "xbb-herald-2025", "Page 30");

        Assert.Equal((0, ""), (code, _errors.ToString()));
        Assert.Equal(
            "XBB,xbb-volunteer,,costed,policy,no,,Nobody has costed it.,xbb-herald-2025,Page 30",
            File.ReadLines(At("assessments.csv")).Last());
        var said = _output.ToString();
        Assert.Contains("did you mean 'XBB'?", said, StringComparison.Ordinal);
        Assert.Contains("did you mean 'xbb-volunteer'?", said, StringComparison.Ordinal);
        Assert.Contains("in_force, accredited, salaried, costed", said, StringComparison.Ordinal);
        Assert.Contains("basis is empty; it must be filled in", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Enter_takes_what_suggests_itself()
    {
        var code = Run(
            "source", "Health Act", "Ministry", "2025", "https://example.org/act", "primary", "", "");

        Assert.Equal(0, code);
        Assert.Contains(
            "health-act-2025,Health Act,Ministry,2025,https://example.org/act,primary,2026-11-22",
            File.ReadLines(At("sources.csv")));
    }

    [Fact]
    public void What_is_there_for_the_country_is_offered_first()
    {
        RowDraft draft = new(AddableTable.All.Single(t => t.Name == "assessment"), Folder, SmallProject.Day);
        var columns = AddableTable.All.Single(t => t.Name == "assessment").Questions;

        draft.Take(columns.Single(c => c.Name == "iso3"), "XBB");

        Assert.Equal(
            ["xbb-health-plan-2020", "xbb-village-guideline"],
            draft.Offers(columns.Single(c => c.Name == "policy_id")).Take(2));
        Assert.Equal(
            ["unknown", "no", "partial", "yes"], draft.Offers(columns.Single(c => c.Name == "verdict")));
    }

    [Theory]
    [InlineData("--title: title is empty; it must be filled in", "source", "url=https://example.org/", "kind=news")]
    [InlineData("there is no 'xaa-nobody' in cadres.csv", "assessment", "iso3=XAA", "cadre_id=xaa-nobody")]
    [InlineData("duplicate-key", "cadre", "cadre_id=xaa-chw", "iso3=XAA", "name=Again")]
    [InlineData("wrong-prefix", "cadre", "cadre_id=xbb-chw", "iso3=XAA", "name=Elsewhere")]
    [InlineData("would run as a formula", "cadre", "iso3=XAA", "name==1+1", "cadre_id=xaa-formula")]
    public void Row_that_cannot_stand_is_not_written(string said, string table, params string[] answers)
    {
        var file = At(AddableTable.All.Single(t => t.Name == table).Shape.FileName);
        var before = File.ReadAllText(file);
        var given = answers.Select(a => a.Split('=', 2)).ToDictionary(a => a[0], a => a[1]);

        var code = AddCommand.Run(
            _project.Options, SmallProject.Day, AddableTable.All.Single(t => t.Name == table), given, input: null,
            _output, _errors);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains(said, _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Empty(Directory.EnumerateFiles(_project.Options.DataFolder, "*.half"));
    }

    [Fact]
    public void Answers_that_end_early_add_nothing()
    {
        Assert.Equal(ExitCode.Problems, Run("cadre", "XAA", "Helper"));
        Assert.Contains("nothing was added", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Mistake_that_was_there_before_keeps_no_row_out()
    {
        _project.Change("data/indicators.csv", ",field,", ",feild,");

        Assert.Equal(0, Run("cadre", "XAA", "Helper", "", "", "", "", "", ""));
        Assert.StartsWith("xaa-helper,XAA,Helper,", Line("cadres.csv", 3), StringComparison.Ordinal);
    }

    private Scoreboard.Data.DataFolder Folder => Scoreboard.Data.DataFolder.Read(_project.Options.DataFolder, "data");

    private int Run(string table, params string[] answers) => AddCommand.Run(
        _project.Options, SmallProject.Day, AddableTable.All.Single(t => t.Name == table),
        new Dictionary<string, string>(), new StringReader(string.Concat(answers.Select(a => a + '\n'))), _output,
        _errors);

    private string At(string file) => Path.Combine(_project.Options.DataFolder, file);

    private string Line(string file, int number) => File.ReadLines(At(file)).ElementAt(number - 1);
}
