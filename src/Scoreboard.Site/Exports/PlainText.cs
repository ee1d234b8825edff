namespace Scoreboard.Site.Exports;

/// <summary>What the tables say of themselves is one line of Markdown; files for machines hold plain words.</summary>
internal static class PlainText
{
    public static string Of(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);
}
