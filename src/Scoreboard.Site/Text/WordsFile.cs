using Scoreboard.Problems;
using Scoreboard.Site.Building;


namespace Scoreboard.Site.Text;

/// <summary>Turns the rows of <c>input/text/xx.csv</c> into the words of that language, and says what is wrong with them.</summary>
public static class WordsFile
{
    /// <param name="language">The language of the file.</param>
    /// <param name="file">Such as <c>input/text/fr.csv</c>.</param>
    /// <param name="rows">In the order of the file.</param>
    /// <param name="reference">The English words, to compare with; null when these are the English words.</param>
    /// <param name="problems">Takes every problem of the file.</param>
    /// <returns>What could be read, even where there are problems.</returns>
    public static Words Read(
        Language language, string file, IEnumerable<TextRow> rows, Words? reference, ICollection<Problem> problems)
    {
        var messages = new Dictionary<string, Message>();
        foreach (var row in rows)
        {
            var message = new Message(row.Key, Template.Read(row.Text, out var fault), row.KeyAt, row.TextAt);
            foreach (var problem in ProblemsOf(row, message, fault, messages.GetValueOrDefault(row.Key)))
            {
                problems.Add(problem);
            }

            messages.TryAdd(row.Key, message);
        }

        var words = new Words(language, file, messages.Values);
        foreach (var problem in WordsRules.Check(words, file, reference).Concat(reference is null ? words.Problems : []))
        {
            problems.Add(problem);
        }

        return words;
    }

    private static IEnumerable<Problem> ProblemsOf(TextRow row, Message message, string fault, Message? earlier)
    {
        if (!IsKey(row.Key))
        {
            yield return new Problem(row.KeyAt, SiteProblemCode.BadKey,
                $"'{row.Key}' is not a key; write lower-case words, digits, '-' and '_' joined by dots, such as country.title.");
        }

        if (earlier is not null)
        {
            yield return new Problem(row.KeyAt, ProblemCode.DuplicateKey,
                $"'{row.Key}' already stands at line {earlier.KeyAt.Line}; keep one of the two rows.");
        }

        if (fault.Length > 0)
        {
            yield return new Problem(row.TextAt, SiteProblemCode.BadPlaceholder, $"{fault}.");
        }

        foreach (var linkFault in message.Rich.Faults)
        {
            yield return new Problem(row.TextAt, ProblemCode.BadLink, $"{linkFault}.");
        }
    }

    private static bool IsKey(string key) =>
        key.Split('.').All(part => part.Length > 0
            && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_'));
}
