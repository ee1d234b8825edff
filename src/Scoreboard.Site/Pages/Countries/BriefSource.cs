using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One entry of the list of sources.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Link">The source; where in it a fact stands is said beside the fact.</param>
public sealed record BriefSource(int Number, SourceLink Link)
{
    /// <summary>As it is typed from paper: without the scheme.</summary>
    public string Address => Link.Url[(Link.Url.IndexOf("//", StringComparison.Ordinal) + 2)..];
}
