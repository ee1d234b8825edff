namespace Scoreboard.Site.Text;

/// <summary>A stretch of a rich text.</summary>
/// <param name="Template">HTML in which placeholders are still open, to be filled with encoded values.</param>
/// <param name="Link">Not null where a link opens: its address as written, to be filled with plain values.</param>
internal sealed record RichPart(Template Template, Template? Link = null)
{
    public static Template Literal(string html) => Template.Of([(html, null)]);
}
