namespace Scoreboard.Site.Pages.Parts;

/// <summary>Where a reader can check a fact, and when somebody last did.</summary>
/// <param name="Title">Of the source, as published.</param>
/// <param name="Name">Publisher and year.</param>
/// <param name="Locator">Page, section or article; may be empty.</param>
/// <param name="Url">http or https.</param>
/// <param name="Kind">Primary, secondary or news, in words.</param>
/// <param name="CheckedOn">When it was last read.</param>
/// <param name="Checked">The same in words.</param>
/// <param name="Stale">That this is too long ago, in words; empty where it is not.</param>
public sealed record SourceLink(
    string Title, string Name, string Locator, string Url, string Kind, DateOnly CheckedOn, string Checked, string Stale)
{
    /// <summary>Publisher, year and place in the source.</summary>
    public string Label => Locator.Length == 0 ? Name : $"{Name}, {Locator}";
}
