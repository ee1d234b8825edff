using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Text;


namespace Scoreboard.Site.Pages.Parts;

/// <summary>What the layout around a page needs to know of it.</summary>
/// <param name="Site">The build the page is part of.</param>
/// <param name="Words">Of the page's language.</param>
/// <param name="At">Where the page stands.</param>
/// <param name="Title">Plain text; the site's own title is added to it.</param>
/// <param name="Description">Plain text, for search engines and previews.</param>
/// <param name="Scripts">File names of the scripts that add to the page.</param>
public sealed record PageFrame(
    SiteModel Site, Words Words, SiteAddress At, string Title, string Description,
    params IReadOnlyList<string> Scripts)
{
    public Phrases Phrases { get; } = new(Site, Words);

    public string To(string sitePath) => At.To(sitePath);

    /// <summary>One that is missing becomes a link to nothing, which the link checker tells with its cure.</summary>
    public string Asset(string fileName) => At.To(Site.Assets.GetValueOrDefault(fileName, Routes.Asset(fileName)));
}
