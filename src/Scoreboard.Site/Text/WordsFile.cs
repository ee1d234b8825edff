using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Text;

/// <summary>Reads <c>input/text/xx.csv</c> as the words of that language, and says what is wrong with them.</summary>
public static class WordsFile
{
    /// <summary>How the note of a text begins that still has to be said for the project's own topic.</summary>
    internal const string TopicMark = "topic:";

    internal static readonly TableShape Shape = new()
    {
        FileName = "xx.csv",
        About = "A text of the pages.",
        Key = ["key"],
        SortedBy = ["key"],
        Columns = RowReader.ColumnsOf(ReadText),
    };

    /// <param name="language">The language of the file.</param>
    /// <param name="file">Such as <c>input/text/fr.csv</c>.</param>
    /// <param name="content">Null when there is no such file.</param>
    /// <param name="reference">
    /// The English words, to compare with; null when these are they, or there is nothing to compare with.
    /// </param>
    /// <param name="problems">Takes every problem of the file.</param>
    /// <returns>What could be read, even where there are problems.</returns>
    public static Words Read(
        Language language, string file, byte[]? content, Words? reference, ICollection<Problem> problems)
    {
        var messages = new Dictionary<string, Message>();
        var table = Table.Read(file, content, Shape, ReadText, problems);
        var good = table.Lines.Select(l => l.Row).ToHashSet();

        // A text that cannot be used is there all the same, so that it is not called missing too.
        foreach (var (_, row) in table.EveryLine)
        {
            var message = Message.Read(row["key"], row["text"], row["english"], out var fault);
            foreach (var problem in good.Contains(row) ? ProblemsOf(message, fault) : [])
            {
                problems.Add(problem);
            }

            if (row["note"] is var note && note.Text.StartsWith(TopicMark, StringComparison.Ordinal))
            {
                problems.Add(new Problem(row["text"].At, SiteProblemCode.TopicText,
                    $"'{message.Key}' was written for another topic; say it for yours, and delete the note",
                    Severity.Warning));
            }

            // That a key is there twice is a problem of every table alike, and known by now.
            messages.TryAdd(message.Key, message);
        }

        var words = new Words(language, file, messages.Values) { IsWhole = table.HasEveryId };
        IEnumerable<Problem> found = reference is null
            // What English lacks of all that pages use is found by itself.
            ? WordsRules.Check(words, file, null)
                .Concat(words.Problems.Where(p => p.Code != SiteProblemCode.MissingText))
            : WordsRules.Check(words, file, reference).Concat(Translation.OfTexts(words, reference));
        foreach (var problem in found.Where(p => table.HasEveryId || !IsOfMissing(p)))
        {
            problems.Add(problem);
        }

        return words;
    }

    /// <summary>Whether the problem is that a row is not there: of a file that cannot be read, none is.</summary>
    private static bool IsOfMissing(Problem problem) =>
        problem.Code is SiteProblemCode.MissingText or SiteProblemCode.MissingPlural;

    private static string ReadText(RowReader row)
    {
        row.Text("key", "names the text");
        row.RareText("english", "the English it was translated from; in every language but English");
        var text = row.Text("text", "what visitors read");
        row.OptionalText("note", "for translators");
        return text;
    }

    private static IEnumerable<Problem> ProblemsOf(Message message, string fault)
    {
        if (!IsKey(message.Key))
        {
            yield return new Problem(message.KeyAt, SiteProblemCode.BadKey,
                $"'{message.Key}' is not a key; write lower-case words, digits, '-' and '_' joined by dots, "
                + "such as country.title");
        }

        if (fault.Length > 0)
        {
            yield return new Problem(message.TextAt, SiteProblemCode.BadPlaceholder, fault);
        }

        foreach (var linkFault in message.Rich.Faults)
        {
            yield return new Problem(message.TextAt, ProblemCode.BadLink, $"{linkFault}");
        }
    }

    private static bool IsKey(string key) =>
        key.Split('.').All(part => part.Length > 0
            && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_'));
}
