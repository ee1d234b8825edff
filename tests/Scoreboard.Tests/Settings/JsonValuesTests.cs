using System.Text;
using Scoreboard.Problems;
using Scoreboard.Scoring;

namespace Scoreboard.Settings;

public class JsonValuesTests
{
    [Fact]
    public void Every_value_is_found_by_its_path_and_place()
    {
        var values = Read(
            """
            {
              "a": "é", "b": 1.5,
              "c": { "d": [true, { "e": null }, "x"], "f": 2 }
            }
            """);

        Assert.Equal(
            ["a=é 2:8", "b=1.5 2:18", "c.d.0=true 3:16", "c.d.1.e=null 3:29", "c.d.2=x 3:37", "c.f=2 3:48"],
            values.Select(v => $"{v.Key}={v.Value.Text} {v.Value.At.Line}:{v.Value.At.Column}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Byte_order_mark_moves_no_column() =>
        Assert.Equal(new Location("data/x.json", 1, 6), Read("\uFEFF{\"a\":1}")["a"].At);

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\"a\":1", 1, 7)]
    [InlineData("{\"é\":1,}", 1, 8)]
    [InlineData("{\r\n  \"a\": nil\r\n}", 2, 9)]
    [InlineData("{} x", 1, 4)]
    public void What_is_no_json_is_reported_where_it_stops(string text, int line, int column)
    {
        var problems = new List<Problem>();

        JsonValues.Read("data/x.json", Encoding.UTF8.GetBytes(text), problems);

        var problem = Assert.Single(problems);
        Assert.Equal((ProblemCode.BadJson, line, column), (problem.Code, problem.At.Line, problem.At.Column));
    }

    private static Dictionary<string, JsonValue> Read(string text)
    {
        var problems = new List<Problem>();
        var values = JsonValues.Read("data/x.json", Encoding.UTF8.GetBytes(text), problems);
        Assert.Empty(problems);
        return values;
    }
}
