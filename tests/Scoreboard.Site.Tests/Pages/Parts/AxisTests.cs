using System.Text;
using AngleSharp.Html.Parser;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests.Pages.Parts;

/// <summary>Words on the axes of drawings are text, whatever stands in them.</summary>
public class AxisTests
{
    private static readonly Lazy<Task<IReadOnlyList<SiteFile>>> Site = new(BuildAsync);

    [Theory]
    [InlineData("index.html", ".trend__year")]
    [InlineData("countries/averna/index.html", ".timeline__axis text")]
    [InlineData("countries/averna/index.html", ".strip__axis text")]
    [InlineData("renewals/index.html", ".ends__year text")]
    public async Task Year_on_an_axis_is_written_as_its_language_writes_it_and_makes_no_tag(string path, string texts)
    {
        var page = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString((await Site.Value).Single(f => f.Path == path).Content));

        var years = page.QuerySelectorAll(texts);

        Assert.NotEmpty(years);
        Assert.All(years, year =>
        {
            Assert.Empty(year.Children);
            Assert.Matches("^<b>[0-9]{4}</b> A&lt;D$", year.TextContent);
        });
    }

    private static async Task<IReadOnlyList<SiteFile>> BuildAsync()
    {
        using SmallProject project = new();
        project.Change("input/text/en.csv", "\ndate.year,{year},", "\ndate.year,<b>{year}</b> A&lt;D,");
        return await project.FilesAsync();
    }
}
