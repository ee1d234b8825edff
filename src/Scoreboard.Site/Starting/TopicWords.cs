using Scoreboard.Csv;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Starting;

/// <summary>
/// The words of the project's own topic, and what stands in their place in a new one: <c>input/start/words.csv</c>.
/// </summary>
/// <param name="pairs">In the order in which they are replaced: the longer before what they contain.</param>
public sealed class TopicWords(IReadOnlyList<(string Words, string Instead)> pairs)
{
    /// <summary>
    /// With what a note and a page's first lines begin until somebody has written the words of the new topic.
    /// </summary>
    public const string Mark = WordsFile.TopicMark;

    /// <param name="content">Of <c>words.csv</c>.</param>
    public static TopicWords Read(byte[] content) => new(
        [.. CsvText.Read("words.csv", content, []).Rows.Select(r => (r["words"].Text, r["instead"].Text))]);

    /// <summary>The text without words of the topic.</summary>
    public string In(string text) => pairs.Aggregate(
        text, (sofar, pair) => sofar.Replace(pair.Words, pair.Instead, StringComparison.Ordinal));

    /// <summary>A page without them; where it had any, its first lines say that it is to be looked at.</summary>
    /// <param name="page">Of Markdown, with its title and description between two lines of <c>---</c>.</param>
    public string InPage(string page)
    {
        var plain = In(page);
        const string start = "---\n";
        return plain == page || !plain.StartsWith(start, StringComparison.Ordinal)
            ? plain
            : $"{start}{Mark} read it all, say it for your topic, and delete this line\n{plain[start.Length..]}";
    }
}
