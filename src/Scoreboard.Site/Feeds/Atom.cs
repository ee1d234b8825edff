using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Scoreboard.Site.Feeds;

/// <summary>Feeds as RFC 4287 asks for, written by System.ServiceModel.Syndication.</summary>
public static class Atom
{
    private static readonly XmlWriterSettings Layout = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <param name="head">Of the feed.</param>
    /// <param name="entries">The newest first.</param>
    public static byte[] Write(FeedHead head, IReadOnlyList<FeedEntry> entries)
    {
        var feed = new SyndicationFeed(entries.Select(Item))
        {
            Id = head.Id,
            Language = head.Language,
            Title = new TextSyndicationContent(Carried(head.Title)),
            LastUpdatedTime = StartOf(entries.Count > 0 ? entries.Max(e => e.Updated) : head.Updated),
        };
        feed.Authors.Add(new SyndicationPerson { Name = Carried(head.Author) });
        feed.Links.Add(new SyndicationLink(head.Self) { RelationshipType = "self" });
        feed.Links.Add(new SyndicationLink(head.Page) { RelationshipType = "alternate" });

        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Layout))
        {
            feed.SaveAsAtom10(writer);
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static SyndicationItem Item(FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = entry.Id,
            Title = new TextSyndicationContent(Carried(entry.Title)),
            Summary = new TextSyndicationContent(Carried(entry.Summary)),
            LastUpdatedTime = StartOf(entry.Updated),
        };
        item.Links.Add(new SyndicationLink(entry.Url) { RelationshipType = "alternate" });
        return item;
    }

    private static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>XML has no way to write control characters and the like, not even escaped.</summary>
    private static string Carried(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString())
        .Where(r => r.Length == 2 || XmlConvert.IsXmlChar(r[0])));
}
