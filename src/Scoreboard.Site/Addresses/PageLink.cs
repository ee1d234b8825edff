using Scoreboard.Problems;

namespace Scoreboard.Site.Addresses;

/// <summary>A link or image of a Markdown page that points into this site.</summary>
/// <param name="Href">As it stands in the HTML, before encoding: relative to the page.</param>
/// <param name="At">Where it was written.</param>
public sealed record PageLink(string Href, Location At);
