using Scoreboard.Problems;

namespace Scoreboard.Site.Articles;

/// <summary>The text of a Markdown file, or of the part of it that starts at a line; line ends are <c>\n</c>.</summary>
/// <param name="File">Relative to the project's root.</param>
/// <param name="Text">All of it from that line on.</param>
/// <param name="FirstLine">The line of the file on which <paramref name="Text"/> starts.</param>
internal sealed record MarkdownSource(string File, string Text, int FirstLine)
{
    public static MarkdownSource Of(string file, string text) =>
        new(file, StandIns.Clean(text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal)),
            FirstLine: 1);

    /// <summary>The place of a character, counted from the start of <see cref="Text"/>.</summary>
    public Location At(int offset)
    {
        var before = Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length));
        return new Location(File, FirstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
    }

    /// <summary>The rest of the file from a line on.</summary>
    /// <param name="lines">How many lines of <see cref="Text"/> to leave out.</param>
    public MarkdownSource After(int lines)
    {
        var start = 0;
        for (var line = 0; line < lines && start < Text.Length; line++)
        {
            start = Text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : Text.Length;
        }

        return new MarkdownSource(File, Text[start..], FirstLine + lines);
    }
}
