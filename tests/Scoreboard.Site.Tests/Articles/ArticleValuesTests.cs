using System.Text.RegularExpressions;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Building;
using Scriban.Runtime;

namespace Scoreboard.Site.Tests.Articles;

public partial class ArticleValuesTests
{
    [Fact]
    public void Every_value_that_texts_may_name_is_explained_and_no_other()
    {
        var options = Repository.Real(
            Path.Combine(Repository.Root, "output")) with
        { AsOf = new DateOnly(2026, 11, 22) };
        var inputs = SiteInputs.Read(options);
        var site = SiteBuilder.ModelOf(options, inputs, inputs.Data!, inputs.Settings!);
        var values = new TextValues(site, inputs.Words[0]);
        var score = site.Board.Scores.Countries.First(c => c.Renewal is null);
        var window = site.Board.Scores.Countries.SelectMany(c => c.Windows).First();
        var about = new[]
        {
            values.Common, values.Of(score), values.Of(score, window), values.Of(site.Board.Changes[0]),
            values.Of(site.Board.Data.Levers[0]),
        };
        Assert.Equal(Explained(), about.SelectMany(v => NamesIn(v, "")).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Explained() =>
        Row().Matches(
            File.ReadAllText(Path.Combine(Repository.Root, "input", "README.md")).Split("## What can be named")[1])
            .Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(object? value, string name) => value switch
    {
        ScriptObject fields => fields.SelectMany(f => NamesIn(f.Value, name.Length == 0 ? f.Key : $"{name}.{f.Key}")),
        ScriptArray when name.StartsWith("quarter.", StringComparison.Ordinal) => [name],
        ScriptArray items when items.Any(i => i is ScriptObject) => items.SelectMany(i => NamesIn(i, $"{name}[]")),
        _ => [name],
    };

    [GeneratedRegex(@"^\| `(?<name>[a-z_.\[\]]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
