using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Scoreboard.Site.Feeds;

/// <summary>One entry of a feed.</summary>
/// <param name="Id">Stays the same for good.</param>
/// <param name="Updated">The day it tells of.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">Plain text.</param>
/// <param name="Url">Of the page it leads to.</param>
public sealed record FeedEntry(string Id, DateOnly Updated, string Title, string Summary, string Url);

/// <summary>Writes feeds as RFC 4287 asks for.</summary>
public static class Atom
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="id">Of the feed; stays the same for good.</param>
    /// <param name="title">Plain text.</param>
    /// <param name="author">Who publishes it.</param>
    /// <param name="self">Where the feed is.</param>
    /// <param name="page">The page that shows the same.</param>
    /// <param name="updated">Of a feed without entries.</param>
    /// <param name="entries">The newest first.</param>
    public static byte[] Write(
        string id, string title, string author, string self, string page, DateOnly updated, IReadOnlyList<FeedEntry> entries)
    {
        var feed = new XElement(
            Namespace + "feed",
            Element("id", id), Element("title", title), Element("updated", Day(entries.Count > 0 ? entries.Max(e => e.Updated) : updated)),
            new XElement(Namespace + "author", Element("name", author)), Link("self", self), Link("alternate", page),
            entries.Select(e => new XElement(
                Namespace + "entry",
                Element("id", e.Id), Element("title", e.Title), Element("updated", Day(e.Updated)), Link("alternate", e.Url), Element("summary", e.Summary))));
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed.ToString().ReplaceLineEndings("\n")}\n");
    }

    private static XElement Element(string name, string text) => new(Namespace + name, Carried(text));

    /// <summary>XML has no way to write control characters and the like, not even escaped.</summary>
    private static string Carried(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString())
        .Where(r => r.Length == 2 || XmlConvert.IsXmlChar(r[0])));

    private static XElement Link(string rel, string href) =>
        new(Namespace + "link", new XAttribute("rel", rel), new XAttribute("href", href));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
