namespace Scoreboard.Site.Content;

/// <summary>One finished file of the site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes: <c>countries/kenya/index.html</c>.</param>
/// <param name="Content">The very bytes to write.</param>
/// <param name="CopyOf">
/// The file it is a copy of, as problems name it: <c>input/assets/site.css</c>. Null where it was made.
/// </param>
public sealed record SiteFile(string Path, byte[] Content, string? CopyOf = null);
