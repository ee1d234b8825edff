namespace Scoreboard.Site.Pages.Parts;

/// <summary>An entry of the navigation as one page shows it.</summary>
/// <param name="Href">As seen from the page.</param>
/// <param name="Label">In words.</param>
/// <param name="IsCurrent">Whether the page is in that section.</param>
/// <param name="IsAside">Whether it stands behind "More" on a wide screen.</param>
public sealed record NavigationLink(string Href, string Label, bool IsCurrent, bool IsAside);
