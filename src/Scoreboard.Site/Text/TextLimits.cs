using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Text;

/// <summary>
/// The limits of <c>input/text/limits.csv</c>: how long a label may be in any language, for the place it stands in.
/// </summary>
public sealed class TextLimits
{
    /// <summary>Of the file in <c>input/text</c>.</summary>
    public const string FileName = "limits.csv";

    private const string Any = "*";

    internal static readonly TableShape Shape = new()
    {
        FileName = FileName,
        About = "How long texts may be.",
        Key = ["key"],
        SortedBy = ["key"],
        Columns = RowReader.ColumnsOf(Read),
    };

    private readonly IReadOnlyList<Limit> _limits;

    private TextLimits(IReadOnlyList<Limit> limits) => _limits = limits;

    /// <param name="file">Such as <c>input/text/limits.csv</c>.</param>
    /// <param name="content">Null when there is no such file: then a text may have any length.</param>
    /// <param name="problems">Takes every problem of the file.</param>
    public static TextLimits Read(string file, byte[]? content, ICollection<Problem> problems) =>
        new(content is null ? [] : [.. Table.Read(file, content, Shape, Read, problems)]);

    /// <summary>Every text that is longer than its limit, what fills its placeholders not counted.</summary>
    public IEnumerable<Problem> Check(Words words) =>
        from message in words.Messages.Values
        let limit = _limits.Where(l => l.IsOf(message.Key)).MaxBy(l => l.Key.Length)
        where limit is not null
        let length = message.Template.WithoutPlaceholders("").Length
        where length > limit.Most
        select new Problem(message.TextAt, SiteProblemCode.TextTooLong,
            $"'{message.Template.Text}' has {length} characters, and for its place ({limit.Place}) the limit is "
                + $"{limit.Most}; say it in fewer");

    private static Limit Read(RowReader row) => new(
        row.Text("key", "of a text, or the start of keys and `*`; the longest that fits counts"),
        row.Count("limit", "the most characters, placeholders not counted", min: 1),
        row.Text("place", "where it stands"));

    private sealed record Limit(string Key, int Most, string Place)
    {
        public bool IsOf(string key) => Key.EndsWith(Any, StringComparison.Ordinal)
            ? key.StartsWith(Key[..^Any.Length], StringComparison.Ordinal)
            : key == Key;
    }
}
