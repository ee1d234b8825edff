using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A small page of ours that others may show within theirs.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Line">The HTML to copy.</param>
public sealed record EmbedOffer(string Name, string Line)
{
    /// <param name="frame">Of the page that offers it.</param>
    /// <param name="path">Of the small page.</param>
    /// <param name="name">What it shows.</param>
    /// <param name="height">That fits it on a narrow screen, in pixels.</param>
    public static EmbedOffer Of(PageFrame frame, string path, string name, int height)
    {
        var address = new SiteAddress(frame.Words.Language, path).Canonical(frame.Site.BaseUrl).AbsoluteUri;
        var title = Text.Html.Encode($"{name} · {frame.SiteTitle}");
        return new(
            name,
            $"<iframe src=\"{address}\" title=\"{title}\" "
                + $"width=\"100%\" height=\"{height}\" style=\"border:0\" loading=\"lazy\"></iframe>");
    }
}
