namespace Scoreboard.Site.Pages;

/// <summary>Where a reader can check a fact, and when somebody last did.</summary>
/// <param name="Title">Of the source, as published.</param>
/// <param name="Label">Publisher, year and place in the source.</param>
/// <param name="Url">http or https.</param>
/// <param name="Kind">Primary, secondary or news, in words.</param>
/// <param name="Checked">When it was last read, in words.</param>
/// <param name="IsStale">Whether that is too long ago.</param>
public sealed record SourceLink(string Title, string Label, string Url, string Kind, string Checked, bool IsStale);
