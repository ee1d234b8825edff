using System.Net;
using System.Text;
using Scoreboard.Site.Content;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Checking;

/// <summary>What one page has and asks for, found in one pass over its bytes.</summary>
internal sealed class PageScan
{
    private readonly HashSet<string> _ids = [];
    private readonly Dictionary<string, int> _links = [];
    private readonly List<(string Id, int Offset)> _repeatedIds = [];
    private readonly List<(int Offset, string Code, string Message)> _faults = [];

    private PageScan(SiteFile file) => File = file;

    public SiteFile File { get; }

    public IReadOnlySet<string> Ids => _ids;

    /// <summary>Each id that is there again, with the offset of where that is.</summary>
    public IReadOnlyList<(string Id, int Offset)> RepeatedIds => _repeatedIds;

    /// <summary>Each address the page names, decoded, with the offset of the first place that names it.</summary>
    public IReadOnlyDictionary<string, int> Links => _links;

    /// <summary>What is wrong with the page alone, with its offset.</summary>
    public IReadOnlyList<(int Offset, string Code, string Message)> Faults => _faults;

    public static PageScan Of(SiteFile file)
    {
        var scan = new PageScan(file);
        var scanner = new HtmlScanner(file.Content);
        while (scanner.NextTag())
        {
            scan.ReadTag(ref scanner);
        }

        return scan;
    }

    /// <summary>Reads a drawing: what it styles and scripts of its own, no page's policy stops.</summary>
    public static PageScan OfDrawing(SiteFile file)
    {
        var scan = Of(file);
        scan._faults.RemoveAll(f => f.Code == SiteProblemCode.InlineCode);
        return scan;
    }

    /// <summary>Reads a style sheet: it has links only, and all of them are fetched.</summary>
    public static PageScan OfStyles(SiteFile file)
    {
        var scan = new PageScan(file);
        foreach (var (address, offset) in StyleLinks.In(Encoding.UTF8.GetString(file.Content)))
        {
            scan.AddFetched(address, offset);
        }

        return scan;
    }

    private void ReadTag(ref HtmlScanner scanner)
    {
        var (tag, tagAt) = (TagKinds.Of(scanner.Tag), scanner.TagAt);
        var (hasSource, isData, isFetched, href) = (
            false, false, tag == TagKind.Drawing, default((string Address, int Offset)?));
        while (scanner.NextAttribute())
        {
            switch (AttributeKinds.Of(scanner.Attribute))
            {
                case AttributeKind.Id: AddId(Decoded(scanner.Value), scanner.AttributeAt); break;
                case AttributeKind.Href when tag != TagKind.Base:
                    href = (Decoded(scanner.Value), scanner.AttributeAt);
                    break;
                case AttributeKind.Action: AddNamed(Decoded(scanner.Value), scanner.AttributeAt); break;
                case AttributeKind.Source:
                    hasSource = true; AddFetched(Decoded(scanner.Value), scanner.AttributeAt);
                    break;
                case AttributeKind.SourceSet: AddSourceSet(Decoded(scanner.Value), scanner.AttributeAt); break;
                case AttributeKind.Relation: isFetched |= TagKinds.IsFetched(Decoded(scanner.Value)); break;
                case AttributeKind.Type: isData = scanner.Value.EndsWith("json"u8); break;
                case AttributeKind.Style:
                    AddInline("a style attribute; move it to the style sheet", scanner.AttributeAt);
                    break;
                case AttributeKind.Event:
                    AddInline("an event attribute; move it to a script file", scanner.AttributeAt);
                    break;
            }
        }

        AddInlineTag(tag, hasSource || isData, tagAt);
        Add(href, isFetched);
    }

    private void Add((string Address, int Offset)? href, bool isFetched)
    {
        if (href is { } link && isFetched)
        {
            AddFetched(link.Address, link.Offset);
        }
        else if (href is { } named)
        {
            AddNamed(named.Address, named.Offset);
        }
    }

    private void AddInlineTag(TagKind tag, bool isFine, int offset)
    {
        if (tag == TagKind.Style)
        {
            AddInline("a <style> element; move it to the style sheet", offset);
        }
        else if (tag == TagKind.Script && !isFine)
        {
            AddInline("a script in the page; move it to a script file", offset);
        }
    }

    private void AddId(string id, int offset)
    {
        if (!_ids.Add(id))
        {
            _repeatedIds.Add((id, offset));
        }
    }

    private void AddNamed(string address, int offset)
    {
        if (address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            AddInline("a javascript: link; move it to a script file", offset);
        }
        else
        {
            _links.TryAdd(address, offset);
        }
    }

    private void AddFetched(string address, int offset)
    {
        if (address.StartsWith("//", StringComparison.Ordinal)
            || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            _faults.Add((offset, SiteProblemCode.ThirdParty,
                $"'{address}' would be fetched from another host; keep a copy in input/assets/"));
        }
        else
        {
            AddNamed(address, offset);
        }
    }

    private void AddSourceSet(string sources, int offset)
    {
        foreach (var source in sources.Split(
            ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            AddFetched(source.Split(' ')[0], offset);
        }
    }

    private void AddInline(string what, int offset) =>
        _faults.Add((offset, SiteProblemCode.InlineCode, $"the content security policy blocks {what}"));

    private static string Decoded(ReadOnlySpan<byte> value) => value.Contains((byte)'&')
        ? WebUtility.HtmlDecode(Encoding.UTF8.GetString(value))
        : Encoding.UTF8.GetString(value);
}
