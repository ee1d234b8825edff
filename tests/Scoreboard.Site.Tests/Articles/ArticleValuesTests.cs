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
        var options = Repository.Real(Path.Combine(Repository.Root, "output")) with { AsOf = new DateOnly(2026, 11, 22) };
        var inputs = SiteInputs.Read(options);
        var values = ArticleValues.Of(SiteBuilder.ModelOf(options, inputs, inputs.Data!), inputs.Words[0]);
        Assert.Equal(Explained(), NamesIn(values, "").Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Explained() =>
        Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "input", "README.md")).Split("## What can be named")[1])
            .Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(object? value, string name) => value switch
    {
        ScriptObject fields => fields.SelectMany(f => NamesIn(f.Value, name.Length == 0 ? f.Key : $"{name}.{f.Key}")),
        ScriptArray items when items.Any(i => i is ScriptObject) => items.SelectMany(i => NamesIn(i, $"{name}[]")),
        _ => [name],
    };

    [GeneratedRegex(@"^\| `(?<name>[a-z_.\[\]]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
