using System.Text;

namespace Scoreboard.Site.Articles;

/// <summary>What fills a <c>{{name}}</c> in a Markdown page.</summary>
public sealed record MarkdownValue
{
    private MarkdownValue(string text, bool isBlock) => (Text, IsBlock) = (text, isBlock);

    /// <summary>Plain words, or Markdown when <see cref="IsBlock"/>.</summary>
    public string Text { get; }

    /// <summary>Whether it is a block of Markdown, which takes the place of a paragraph of its own.</summary>
    public bool IsBlock { get; }

    /// <summary>Words or a number already written out; encoded, so nothing in it acts as Markdown.</summary>
    public static implicit operator MarkdownValue(string text) => new(text, isBlock: false);

    /// <summary>Markdown that we wrote ourselves.</summary>
    public static MarkdownValue Block(string markdown) => new(markdown, isBlock: true);

    /// <summary>A table; nothing in its cells acts as Markdown.</summary>
    /// <param name="header">One cell a column; the number of columns.</param>
    /// <param name="rows">As many cells each.</param>
    public static MarkdownValue Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new StringBuilder();
        AddRow(table, header.Select(Escape));
        AddRow(table, header.Select(_ => "---"));
        foreach (var row in rows)
        {
            AddRow(table, row.Select(Escape));
        }

        return Block(table.ToString());
    }

    private static void AddRow(StringBuilder table, IEnumerable<string> cells) =>
        table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escape(string text) => string.Concat(text.Select(c =>
        char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}"
        : char.IsControl(c) ? " "
        : c.ToString()));
}
