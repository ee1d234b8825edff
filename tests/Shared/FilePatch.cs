using System.Text.RegularExpressions;

namespace Scoreboard;

/// <summary>
/// How a bad case differs from a good file, in a file <c>x.csv.patch</c>, one step a line; each works on what the one
/// before it left:
/// <code>
/// line 3, headcount = 12x                      a cell, by the line as editors count it and the column's header
/// add xaa-helper,XAA,Helper                    a row at the end; columns left out at its end are empty
/// add before line 3: xaa-helper,XAA,Helper
/// remove line 3
/// replace 2024 => 2025                         a text that stands in the file once; \n is a line break
/// </code>
/// A column that is added to the good file is so in every bad one. A whole file stands for itself, where its bytes are
/// the case: how it is encoded or separated, or how its lines end.
/// </summary>
internal static partial class FilePatch
{
    public const string Ending = ".patch";

    /// <summary>The file with every step taken; a step that cannot be taken fails the test.</summary>
    public static string Apply(string file, string patch) =>
        patch.Split('\n', StringSplitOptions.RemoveEmptyEntries).Aggregate(file, Step);

    private static string Step(string file, string step)
    {
        var lines = file.Split('\n').ToList();
        if (SetCell().Match(step) is { Success: true } set)
        {
            var cells = TableText.Cells(lines[LineOf(set)]);
            cells[TableText.Cells(lines[0]).IndexOf(set.Groups["column"].Value)] = set.Groups["text"].Value;
            lines[LineOf(set)] = string.Join(',', cells);
        }
        else if (AddBefore().Match(step) is { Success: true } before)
        {
            lines.Insert(LineOf(before), TableText.Padded(file, before.Groups["text"].Value));
        }
        else if (Add().Match(step) is { Success: true } add)
        {
            lines.Insert(lines.Count - 1, TableText.Padded(file, add.Groups["text"].Value));
        }
        else if (Remove().Match(step) is { Success: true } remove)
        {
            lines.RemoveAt(LineOf(remove));
        }
        else
        {
            return Replaced(file, step);
        }

        return string.Join('\n', lines);
    }

    private static string Replaced(string file, string step)
    {
        var replace = Replace().Match(step);
        Assert.True(replace.Success, $"'{step}' is no step of a patch.");
        var (from, to) = (Unescaped(replace.Groups["from"].Value), Unescaped(replace.Groups["text"].Value));
        Assert.True(file.Split(from).Length == 2, $"'{from}' has to stand once in the file.");
        return file.Replace(from, to, StringComparison.Ordinal);
    }

    private static int LineOf(Match step) => int.Parse(step.Groups["line"].Value, null) - 1;

    private static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"\Aline (?<line>\d+), (?<column>\w+) = (?<text>.*)\z")]
    private static partial Regex SetCell();

    [GeneratedRegex(@"\Aadd before line (?<line>\d+): (?<text>.*)\z")]
    private static partial Regex AddBefore();

    [GeneratedRegex(@"\Aadd (?<text>.*)\z")]
    private static partial Regex Add();

    [GeneratedRegex(@"\Aremove line (?<line>\d+)\z")]
    private static partial Regex Remove();

    [GeneratedRegex(@"\Areplace (?<from>.+?) => (?<text>.*)\z")]
    private static partial Regex Replace();
}
