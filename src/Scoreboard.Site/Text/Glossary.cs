using System.Text.RegularExpressions;
using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Text;

/// <summary>
/// The words of <c>input/text/glossary.csv</c>: how each language says a term, so that it says it alike on every page.
/// </summary>
public sealed class Glossary
{
    /// <summary>Of the file in <c>input/text</c>.</summary>
    public const string FileName = "glossary.csv";

    internal static readonly TableShape Shape = new()
    {
        FileName = FileName,
        About = "How a language says a term.",
        Key = ["term", "language"],
        SortedBy = ["term", "language"],
        Columns = RowReader.ColumnsOf(Read),
    };

    private readonly IReadOnlyList<Entry> _entries;

    private Glossary(IReadOnlyList<Entry> entries) => _entries = entries;

    /// <param name="file">Such as <c>input/text/glossary.csv</c>.</param>
    /// <param name="content">Null when there is no such file: then no word is asked for.</param>
    /// <param name="problems">Takes every problem of the file.</param>
    public static Glossary Read(string file, byte[]? content, ICollection<Problem> problems) =>
        new(content is null ? [] : [.. Table.Read(file, content, Shape, Read, problems)]);

    /// <summary>Every text whose English has a term that the text does not say with a word of the glossary.</summary>
    public IEnumerable<Problem> Check(Words words) =>
        from entry in _entries
        where entry.Language == words.Language.Code
        from message in words.Messages.Values
        where entry.IsIn(message.English.Text) && !entry.IsSaidIn(message.Template.Text)
        select new Problem(message.TextAt, SiteProblemCode.OffGlossary,
            $"'{entry.Term}' is in the English of '{message.Key}', and none of {string.Join(", ", entry.Words)} is in "
                + "the text; use it, or add the word that is right here to the glossary",
            Severity.Warning);

    private static Entry Read(RowReader row)
    {
        Entry entry = new(
            row.Text("term", "in English, in the singular"), row.Text("language", "its tag, such as `fr`"),
            row.List("word", "how the language says it: stems, separated by `;`, of which one has to be there"));
        row.OptionalText("source", "who says it so");
        return entry;
    }

    private sealed record Entry(string Term, string Language, IReadOnlyList<string> Words)
    {
        private readonly Regex _term = new(
            $@"(?<![a-z]){Regex.Escape(Term)}s?(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        public bool IsIn(string english) =>
            english.Contains(Term, StringComparison.OrdinalIgnoreCase)
            && _term.IsMatch(Template.Read(english, out _).WithoutPlaceholders(" "));

        public bool IsSaidIn(string text) => Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
