using Scoreboard.Problems;

using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests.Text;

public sealed class MissingTextsTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Missing_text_is_named_though_the_data_has_errors_too()
    {
        _project.Change("input/text/en.csv", "\nnav.map,", "\nnav.mop,");
        _project.Change("data/policies.csv", ",in_force,", ",in_farce,");

        var errors = await ErrorsAsync();

        Assert.Contains(errors, p => p.Code == "unknown-value");
        Assert.Contains(errors, p => p.Message.StartsWith("the pages use 'nav.map'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_that_lacks_most_says_so_once()
    {
        var lines = File.ReadAllLines(_project.Folder.At("input/text/en.csv"));
        _project.Folder.Write("input/text/en.csv", string.Join('\n', lines.TakeLast(50).Prepend(lines[0])) + "\n");

        var missing = (await ErrorsAsync()).Where(p => p.Message.Contains("most of what", StringComparison.Ordinal));

        Assert.Contains($"'{KnownTexts.Fixed[0]}'", Assert.Single(missing).Message, StringComparison.Ordinal);
    }

    /// <summary>A translation is of all the English there should be; that it is not is no fault of its own.</summary>
    [Fact]
    public async Task What_English_lacks_is_told_of_no_translation()
    {
        using var arabic = new SmallProject();
        arabic.Change("data/scoreboard.json", "\"en\"", "\"en\", \"ar\"");
        arabic.Folder.Write("input/text/ar.csv", File.ReadAllText(Path.Combine(
            Repository.Root, "input", "text", "ar.csv")));
        var good = File.ReadAllText(arabic.Folder.At("input/text/en.csv"));

        foreach (var spoilt in new[]
        {
            good.Replace(',', ';'), good.Replace("\nnav.map,", "\nnav.mop,", StringComparison.Ordinal),
            string.Join('\n', good.Split('\n').Take(40)) + "\n",
        })
        {
            arabic.Folder.Write("input/text/en.csv", spoilt);
            var errors = (await arabic.BuildAsync()).Problems.Where(p => p.Severity == Severity.Error).ToList();
            Assert.Contains(errors, p => p.At.File == "input/text/en.csv");
            Assert.InRange(errors.Count, 1, 6);
        }
    }

    /// <summary>As when the column <c>required</c> was sorted alone: no word is missing, a table is wrong.</summary>
    [Fact]
    public async Task Criterion_of_which_no_text_says_a_word_is_told_where_it_is_called_required()
    {
        _project.Change("data/criteria.csv", "Not costed,no,", "Not costed,yes,");

        var error = Assert.Single(await ErrorsAsync());

        Assert.Equal(("data/criteria.csv", "missing-text"), (error.At.File, error.Code));
        Assert.Contains("'ask.costed'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Criterion_that_lacks_some_of_its_texts_is_a_matter_of_the_words()
    {
        _project.Change("input/text/en.csv", "\nask.salaried,", "\nask.salary,");

        Assert.Equal("input/text/en.csv", Assert.Single(await ErrorsAsync()).At.File);
    }

    private async Task<List<Problem>> ErrorsAsync() =>
        [.. (await _project.BuildAsync()).Problems.Where(p => p.Severity == Severity.Error)];
}
