using System.Collections.Concurrent;
using Scoreboard.Problems;

namespace Scoreboard.Site.Addresses;

/// <summary>
/// Where the links that people wrote stand in their files; filled from many threads while pages are made.
/// </summary>
public sealed class LinkSources
{
    private readonly ConcurrentDictionary<(string OutputPath, string Href), Location> _places = new();

    /// <param name="page">The page the link came out on.</param>
    /// <param name="href">As it stands in the HTML, before encoding.</param>
    /// <param name="at">In the Markdown page or the text file; the first place given stays.</param>
    public void Add(SiteAddress page, string href, Location at) => _places.TryAdd((page.OutputPath, href), at);

    /// <returns>Null when nobody wrote the link: it comes from a template.</returns>
    public Location? Find(string outputPath, string href) =>
        _places.TryGetValue((outputPath, href), out var at) ? at : null;
}
