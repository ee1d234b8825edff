using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Articles;

/// <summary>Goes once through a Markdown page in reading order: headings, tables, links, images.</summary>
internal sealed class MarkdownReader(
    SiteAddress page, string title, MarkdownPipeline pipeline, ICollection<Problem> problems)
{
    private readonly MarkdownHeadings _headings = new();
    private readonly List<PageLink> _links = [];
    private string _heading = title;

    public IReadOnlyList<PageLink> Links => _links;

    /// <param name="body">Filled in.</param>
    public MarkdownDocument Read(TemplateText body)
    {
        var document = Markdig.Markdown.Parse(body.Text, pipeline);
        ReadBlocks(document, body.At);
        return document;
    }

    private void ReadBlocks(ContainerBlock container, Func<int, Location> placeOf)
    {
        foreach (var block in container.ToList())
        {
            switch (block)
            {
                case HeadingBlock heading: ReadHeading(heading, placeOf); break;
                case Markdig.Extensions.Tables.Table table:
                    MarkdownTables.Label(table, _heading); ReadBlocks(table, placeOf);
                    break;
                case ContainerBlock inner: ReadBlocks(inner, placeOf); break;
                case LeafBlock { Inline: { } inlines }: ReadInlines(inlines, placeOf); break;
            }
        }
    }

    private void ReadHeading(HeadingBlock heading, Func<int, Location> placeOf)
    {
        if (heading.Level == 1)
        {
            problems.Add(new Problem(placeOf(heading.Span.Start), SiteProblemCode.SecondTitle,
                "the page has a heading with one '#', but its title stands at the top of the file; write '##' here"));
        }

        ReadInlines(heading.Inline!, placeOf);
        _heading = _headings.Name(heading);
    }

    private void ReadInlines(ContainerInline inlines, Func<int, Location> placeOf)
    {
        foreach (var inline in inlines.FindDescendants<Inline>().ToList())
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } image: image.Url = Image(image, placeOf(image.Span.Start)); break;
                case LinkInline link: link.Url = Link(link.Url, placeOf(link.Span.Start)); break;
                case AutolinkInline link:
                    link.Url = StandIns.Show(link.Url);
                    Link((link.IsEmail ? "mailto:" : "") + link.Url, placeOf(link.Span.Start));
                    break;
            }
        }
    }

    private string? Link(string? address, Location at) => Target(address, at) is { } target ? Placed(target, at) : null;

    private string? Image(LinkInline image, Location at)
    {
        if (MarkdownHeadings.TextOf(image).Trim().Length == 0)
        {
            problems.Add(new Problem(at, SiteProblemCode.MissingAlt,
                $"the image '{image.Url}' has no words for those who cannot see it; write ![what it "
                    + $"shows]({image.Url})"));
        }

        if (Target(image.Url, at) is not { } target)
        {
            return null;
        }

        if (target.Kind == LinkKind.File && target.Address.StartsWith("/assets/", StringComparison.Ordinal))
        {
            return Placed(target, at);
        }

        problems.Add(new Problem(at, ProblemCode.BadLink,
            $"the image '{image.Url}' is not one of our own; put it into input/assets/ and write /assets/name.png"));
        return null;
    }

    private LinkTarget? Target(string? address, Location at)
    {
        var target = LinkTarget.Read(StandIns.Show(address ?? ""), out var fault);
        if (target is null)
        {
            problems.Add(new Problem(at, ProblemCode.BadLink, fault));
        }

        return target;
    }

    private string Placed(LinkTarget target, Location at)
    {
        var href = target.From(page);
        if (target.IsInternal)
        {
            _links.Add(new PageLink(href, at));
        }

        return href;
    }
}
