using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Commands;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Tests.Commands;

namespace Scoreboard.Site.Tests;

/// <summary>
/// Each folder of <c>Problems</c> says in what it differs from <c>Cases/small</c>, and the problems it has.
/// Its name starts with the code it is about. Those about words bring a small <c>en.csv</c>, so that lines stay put.
/// </summary>
public partial class ProblemsTests
{
    private static readonly IReadOnlyList<string> Codes =
    [
        .. typeof(SiteProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!),
    ];

    public static TheoryData<string> Folders { get; } =
        [.. Directory.GetDirectories(Repository.Problems).Select(f => Path.GetFileName(f))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Folder_has_the_problems_it_expects(string name)
    {
        var folder = Path.Combine(Repository.Problems, name);
        using SmallProject project = new(folder);

        var result = await project.BuildAsync();

        // Of the data as it is in the small case; those are the library's.
        var own = result.Problems.Where(p => p.Severity == Severity.Error || Codes.Contains(p.Code));
        var text = ArabicLine().Replace(string.Concat(own.Select(p => $"{p}\n")), "LINE");
        ExpectedFiles.AssertEqual(Path.Combine(folder, "expected.txt"), text);
        Assert.Equal(result.HasErrors, result.Files.Count == 0);
    }

    /// <summary>The Arabic file has the rows of the real one: a text that is added to it moves those below.</summary>
    [GeneratedRegex(@"(?<=^input/text/ar\.csv:)\d+", RegexOptions.Multiline)]
    private static partial Regex ArabicLine();

    [Fact]
    public async Task Table_without_an_optional_column_makes_a_site_that_says_so()
    {
        using SmallProject project = new();
        project.Change("data/guidelines.csv", ",note\n", "\n");
        project.Change("data/guidelines.csv", ",advice,global-review,", ",advice,global-review");

        var page = (await project.FilesAsync()).Single(f => f.Path == "data/index.html");

        Assert.Contains("1 table lacks a column", Encoding.UTF8.GetString(page.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_is_explained_in_the_data_dictionary()
    {
        var dictionary = File.ReadAllText(Path.Combine(Repository.Root, "data", "README.md"));
        Assert.All(Codes, code => Assert.Contains($"| `{code}` |", dictionary, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_folder_that_shows_it() => Assert.All(Codes, code => Assert.Contains(
        Folders.Select(f => f.Data),
        name => name.StartsWith(code, StringComparison.Ordinal)
            && File.ReadAllText(Path.Combine(Repository.Problems, name, "expected.txt"))
                .Contains($" {code}: ", StringComparison.Ordinal)));

    /// <summary>Those found while pages are made are the ones that a check without rendering would miss.</summary>
    [Theory]
    [InlineData("unknown-placeholder")]
    [InlineData("unknown-text")]
    [InlineData("broken-link")]
    [InlineData("duplicate-id")]
    public async Task Check_finds_what_a_build_finds_and_writes_nothing(string name)
    {
        using SmallProject project = new(Path.Combine(Repository.Problems, name));

        var check = await ScoreboardProcess.RunAsync(project.Folder, "check", "--as-of", "2026-11-22");

        Assert.Equal(ExitCode.Problems, check.ExitCode);
        Assert.Contains($" error {name}: ", check.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.Options.OutputFolder));
    }
}
