using System.Text.RegularExpressions;

namespace Scoreboard;

/// <summary>
/// Another coalition runs the same program on another topic, by data and words alone. So the code names none: what it
/// says of the topic comes from <c>data/</c> and <c>input/</c>.
/// </summary>
public sealed partial class OtherTopicsTests
{
    private static readonly string[] Endings = [".cs", ".razor", ".js", ".css", ".json", ".txt"];

    /// <summary>The code with the keys of texts, and the looks and scripts that every topic shares.</summary>
    [Theory]
    [InlineData("src")]
    [InlineData("input/assets")]
    public void Code_names_no_topic(string folder) => Assert.Empty(
        from file in Directory.EnumerateFiles(
            Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        where Endings.Contains(Path.GetExtension(file))
        from line in File.ReadLines(file).Index()
        where Topic().IsMatch(line.Item)
        select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1}: {line.Item.Trim()}");

    // With the id of the highest rung, which is data, and the pillars of this topic.
    [GeneratedRegex("CHW|prochw|[Cc]ommunity [Hh]ealth|/chw|\\bchws\\b|FourS|Skilled|Supplied")]
    private static partial Regex Topic();
}
