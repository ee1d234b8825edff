using System.Text.RegularExpressions;
using Scoreboard.Problems;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests.Text;

public sealed partial class KnownTextsTests
{
    private static string Sources => Path.Combine(Repository.Root, "src", "Scoreboard.Site");

    [Fact]
    public void The_list_has_every_key_that_stands_in_code_or_markup()
    {
        var keys = File.ReadLines(Path.Combine(Repository.Root, "input", "text", "en.csv"))
            .Select(line => line.Split(',')[0]).SelectMany(key => new[] { key, Message.PluralOf(key)?.Stem ?? key })
            .ToHashSet();
        var asked = Directory.EnumerateFiles(Sources, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor").SelectMany(File.ReadLines)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Literal().Matches(line)).Select(m => m.Groups["key"].Value).Where(keys.Contains)
            .Concat(Formats.Keys).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.InRange(asked.Count, 500, int.MaxValue);
        ExpectedFiles.AssertEqual(
            Path.Combine(Sources, "Text", "known-texts.txt"), string.Concat(asked.Select(key => key + '\n')));
    }

    [Fact]
    public async Task A_text_that_only_a_later_state_needs_is_missing_today()
    {
        using SmallProject project = new();
        project.Change("input/text/en.csv", "\nquarter.restated", "\nquarter.restated_before");

        var result = await project.BuildAsync();

        Assert.Equal(["'quarter.restated'"], Missing(result.Problems));
    }

    [Fact]
    public async Task A_criterion_that_becomes_required_needs_its_texts_for_every_verdict()
    {
        using SmallProject project = new();
        project.Change("data/criteria.csv", ",no,assessments,policy,", ",yes,assessments,policy,");

        var result = await project.BuildAsync();

        string[] needed =
        [
            "'ask.costed'", "'phrase.costed.no'", "'phrase.costed.partial'", "'phrase.costed.unknown'",
            "'phrase.costed.yes'",
        ];
        var missing = Assert.Single(result.Problems, p => p.Code == SiteProblemCode.MissingText);
        Assert.All(needed, key => Assert.Contains(key, missing.Message, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Missing(IEnumerable<Problem> problems) => problems
        .Where(p => p.Code == SiteProblemCode.MissingText).Select(p => p.Message.Split(' ')[3].TrimEnd(','));

    [GeneratedRegex(@"(?<![$\w])""(?<key>[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)+)""")]
    private static partial Regex Literal();
}
