using Scoreboard.Problems;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Tests.Text;

namespace Scoreboard.Site.Tests.Articles;

public sealed class ReleaseNotesTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("{{ quarterly }}")]
    // Only a quarter in which a document ends shows this one.
    [InlineData("{{ for c in countries }}{{ for f in c.facts }}{{ case f.reason }}{{ when \"ending\" }}"
        + "{{ f.criterion }}{{ f.ending }}{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ for change in changes }}{{ if change.document }}{{ else }}{{ change.upto }}{{ end }}{{ end }}")]
    public async Task A_name_that_is_not_there_is_found_before_a_quarter_shows_it(string text)
    {
        _project.Folder.Write($"input/{ReleaseNotes.Path}", text);

        var errors = (await _project.BuildAsync()).Problems.Where(p => p.Severity == Severity.Error).ToList();

        Assert.NotEmpty(errors);
        Assert.All(errors, e => Assert.Equal("input/maintainers/en/release-notes.md", e.At.File));
    }

    [Fact]
    public async Task A_template_that_is_missing_is_named()
    {
        File.Delete(_project.Folder.At($"input/{ReleaseNotes.Path}"));

        Assert.Contains(
            (await _project.BuildAsync()).Problems,
            p => p.Code == ProblemCode.MissingFile && p.At.File == "input/maintainers/en/release-notes.md");
    }

    [Fact]
    public void The_real_template_names_nothing_that_is_not_there()
    {
        List<Problem> problems = [];
        var words = TextFixture.English(TextFixture.EnglishFormats);

        ReleaseNotes.Read(
            "notes", File.ReadAllText(Path.Combine(Repository.Root, "input", ReleaseNotes.Path)), words, problems);

        Assert.Empty(problems);
    }
}
