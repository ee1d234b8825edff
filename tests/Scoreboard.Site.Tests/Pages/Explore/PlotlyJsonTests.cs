using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Scoreboard.Site.Pages.Explore;

namespace Scoreboard.Site.Tests.Pages.Explore;

public class PlotlyJsonTests
{
    private static readonly Series Series = new()
    {
        Name = "Won & <lost>",
        Colour = "var(--won)",
        Pattern = "/",
        Points = [new("2025", 1.5, "1.5", "Won, 2025: 1.5"), new("2026", 1e9, "1 000 M", "صحة </script> é")],
    };

    [Fact]
    public void It_says_what_plotly_net_itself_would_say()
    {
        DynamicObj.DynamicObj[] parts =
        [
            Figures.Columns(Series), Figures.Columns(Series, isAcross: true), Figures.LineOf(Series),
            Figures.LineOf(Series, isStepped: true), Figures.Points(Series, "circle"),
            Figures.Marks("All", ["KEN", "UGA"], "square", "var(--ink)"),
            Figures.Shared(".,").With(("xaxis", Figures.Axis("Score", "linear", ("range", new double[] { -6, 106 })))),
        ];

        Assert.All(parts, part => Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(JsonConvert.SerializeObject(part, Globals.JSON_CONFIG)),
            JsonNode.Parse(PlotlyJson.Of(part).Text))));
    }

    [Fact]
    public void No_text_can_end_the_element_it_stands_in() =>
        Assert.DoesNotContain("<", PlotlyJson.Of([Figures.Columns(Series)]).Text, StringComparison.Ordinal);
}
