using System.Text.Json;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Reporting;

namespace Scoreboard.Site.Tests.Reporting;

public class ProblemPrinterTests
{
    private static readonly Problem Plain = new(new("data/policies.csv", 7, 3), "no-source", "add one.");

    [Fact]
    public void Text_is_the_problem_on_one_line() =>
        Assert.Equal("data/policies.csv:7:3: error no-source: add one.\n", Print(ProblemFormat.Text, Plain));

    [Fact]
    public void Control_characters_of_a_cell_cannot_break_the_line_or_command_the_terminal()
    {
        var problem = Plain with { Message = "the cell is 'a\r\nb\u001b[2J\u009b\u007f'" };

        var printed = Print(ProblemFormat.Text, problem);

        Assert.EndsWith("the cell is 'a␍␊b␛[2J\ufffd␡'\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_one_part_for_each_file_with_its_counts()
    {
        var warning = Plain with { At = new("data/policies.csv", 12, 1), Severity = Severity.Warning };
        Problem other = new(new("input/text/en.csv", 2, 1), "bad-key", "'[bold]A\u001b[2J' is not a key");

        var printed = Print(ProblemFormat.Table, Plain, warning, other);

        Assert.Equal(
            [
                "data/policies.csv: 1 error, 1 warning", "7:3 error no-source add one.",
                "12:1 warning no-source add one.",
                "", "input/text/en.csv: 1 error, 0 warnings", "2:1 error bad-key '[bold]A␛[2J' is not a key", "", "",
            ],
            printed.Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void Github_gets_a_workflow_command_by_severity()
    {
        var warning = Plain with { Severity = Severity.Warning };

        Assert.Equal(
            "::error file=data/policies.csv,line=7,col=3,title=no-source::add one.\n"
            + "::warning file=data/policies.csv,line=7,col=3,title=no-source::add one.\n",
            Print(ProblemFormat.Github, Plain, warning));
    }

    [Fact]
    public void Github_cannot_be_given_a_second_command_by_a_cell()
    {
        Problem problem = new(new("data/a,b:c%.csv", 1, 1), "x", "100%:\r\n::set-output name=a::b, c");

        Assert.Equal(
            "::error file=data/a%2Cb%3Ac%25.csv,line=1,col=1,title=x::100%25:%0D%0A::set-output name=a::b, c\n",
            Print(ProblemFormat.Github, problem));
    }

    [Fact]
    public void Json_is_an_array_of_objects_with_every_field()
    {
        var problem = Plain with { Message = "\"é\"\n" };

        var read = JsonDocument.Parse(Print(ProblemFormat.Json, problem)).RootElement[0];

        Assert.Equal(
            ["file=data/policies.csv", "line=7", "column=3", "severity=error", "code=no-source", "message=\"é\"\n"],
            read.EnumerateObject().Select(p => $"{p.Name}={p.Value}"));
    }

    [Fact]
    public void Json_of_no_problems_is_an_empty_array() => Assert.Equal("[]\n", Print(ProblemFormat.Json));

    private static string Print(ProblemFormat format, params Problem[] problems)
    {
        using StringWriter text = new() { NewLine = "\n" };
        ProblemPrinter.Print(problems, format, text);
        return text.ToString();
    }
}
