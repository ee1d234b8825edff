using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A note of a row. The tables are in English, so that pages in other languages have to say so.</summary>
/// <param name="Text">May be empty.</param>
/// <param name="Language">Of the text, where it is not that of the page; null where it is.</param>
public sealed record Remark(string Text, string? Language)
{
    /// <summary>As a table has it.</summary>
    /// <param name="words">Of the page.</param>
    /// <param name="text">In English.</param>
    public static Remark OfTable(Words words, string text) =>
        new(text, words.Language == Languages.Language.English ? null : Languages.Language.English.Code);

    /// <summary>In the language of the page.</summary>
    public static Remark Own(string text) => new(text, null);
}
