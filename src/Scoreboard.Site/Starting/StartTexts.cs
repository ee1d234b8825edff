using Scoreboard.Csv;

namespace Scoreboard.Site.Starting;

/// <summary>The English texts of a new project: those of this one, without its topic.</summary>
public static class StartTexts
{
    /// <param name="texts">Of <c>input/text/en.csv</c>.</param>
    /// <param name="own">
    /// Of <c>input/start/texts.csv</c>: what is said of the criteria that a new project starts with.
    /// </param>
    /// <param name="criteria">Ids of this project's criteria, of which the new one says nothing.</param>
    /// <param name="topic">What is replaced; each text in which it is gets a note that says so.</param>
    public static byte[] Of(byte[] texts, byte[] own, IReadOnlyCollection<string> criteria, TopicWords topic)
    {
        var kept = Rows(texts).Where(t => !IsOf(criteria, t.Key)).Select(t =>
            topic.In(t.Text) is var text && text == t.Text
                ? (t.Key, text, topic.In(t.Note))
                : (t.Key, text, Marked(topic.In(t.Note))));
        var added = Rows(own).Select(t => (t.Key, t.Text, Marked(t.Note)));
        return CsvOutput.Of(["key", "text", "note"], kept.Concat(added)
            .OrderBy(t => t.Item1, StringComparer.Ordinal).Select(t => new[] { t.Item1, t.Item2, t.Item3 }));
    }

    private static IEnumerable<(string Key, string Text, string Note)> Rows(byte[] content) =>
        CsvText.Read("texts.csv", content, []).Rows.Select(r => (r["key"].Text, r["text"].Text, r["note"].Text));

    private static bool IsOf(IReadOnlyCollection<string> criteria, string key) => key.Split('.') switch
    {
        ["ask", var id] => criteria.Contains(id),
        ["phrase", var id, _] => criteria.Contains(id),
        _ => false,
    };

    private static string Marked(string note) =>
        $"{TopicWords.Mark} say it for your topic{(note.Length > 0 ? $"; {note}" : "")}";
}
