using System.Text.RegularExpressions;

namespace Scoreboard;

/// <summary>
/// Another coalition runs the same program on another topic, by data and words alone. So the code names none: what it
/// says of the topic comes from <c>data/</c> and <c>input/</c>.
/// </summary>
public sealed partial class OtherTopicsTests
{
    private static readonly string[] Endings = [".cs", ".razor", ".js", ".css"];

    [Fact]
    public void Code_names_no_topic() => Assert.Empty(
        from file in Directory.EnumerateFiles(
            Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
        where Endings.Contains(Path.GetExtension(file))
        from line in File.ReadLines(file).Index()
        where Topic().IsMatch(line.Item)
        select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1}: {line.Item.Trim()}");

    // 'prochw' is an id: how the highest rung is spelled in the tables, and in releases, which nobody edits.
    [GeneratedRegex("CHW|[Cc]ommunity [Hh]ealth|/chw|\\bchws\\b")]
    private static partial Regex Topic();
}
