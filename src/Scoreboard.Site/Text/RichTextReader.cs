using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Text;

/// <summary>Reads the inline Markdown of one text: bold, emphasis, code, line breaks and links.</summary>
internal sealed class RichTextReader
{
    // Placeholders stand in the Markdown as letters from the private use area, so that no Markdown rule sees their
    // braces.
    private const char FirstStandIn = '\uE000';

    private static readonly MarkdownPipeline Inline = InlineOnly();

    private readonly List<RichPart> _parts = [];
    private readonly List<string> _faults = [];
    private readonly IReadOnlyList<string> _names;

    public RichTextReader(Template template)
    {
        _names = template.Names;
        var standIns = _names.Select((name, i) => (name, ((char)(FirstStandIn + i)).ToString())).ToArray();
        foreach (var paragraph in Markdig.Markdown.Parse(template.Fill(standIns), Inline).OfType<ParagraphBlock>())
        {
            AddAll(paragraph.Inline!);
        }
    }

    public IReadOnlyList<RichPart> Parts => _parts;

    public IReadOnlyList<string> Faults => _faults;

    private void AddAll(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: AddText(literal.Content.ToString()); break;
            case HtmlEntityInline entity: AddText(entity.Transcoded.ToString()); break;
            case CodeInline code: AddHtml("<code>"); AddText(code.Content); AddHtml("</code>"); break;
            case LineBreakInline line: AddHtml(line.IsHard ? "<br>" : " "); break;
            case EmphasisInline { DelimiterCount: 2 } bold: Wrap("<strong>", bold, "</strong>"); break;
            case EmphasisInline emphasis: Wrap("<em>", emphasis, "</em>"); break;
            case LinkInline
            {
                IsImage:
                true
            } image:
                _faults.Add($"'{image.Url}' is an image; texts hold words and links only");
                break;
            case LinkInline link: AddLink(link.Url ?? "", () => AddAll(link)); break;
            case AutolinkInline link:
                AddLink((link.IsEmail ? "mailto:" : "") + link.Url, () => AddText(link.Url));
                break;
            case ContainerInline container: AddAll(container); break;
            default: throw new InvalidOperationException($"The inline parser gave a {inline.GetType().Name}.");
        }
    }

    private void Wrap(string open, ContainerInline content, string close)
    {
        AddHtml(open);
        AddAll(content);
        AddHtml(close);
    }

    private void AddLink(string address, Action addLabel)
    {
        var link = WithPlaceholders(address);
        if (link.Names.Count == 0 && LinkTarget.Read(address, out var fault) is null)
        {
            _faults.Add(fault);
        }

        _parts.Add(new RichPart(link, link));
        addLabel();
        AddHtml("</a>");
    }

    private void AddText(string text) => _parts.Add(new RichPart(WithPlaceholders(text).Encoded()));

    private void AddHtml(string html) => _parts.Add(new RichPart(RichPart.Literal(html)));

    private Template WithPlaceholders(string text)
    {
        var parts = new List<(string, string?)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= FirstStandIn && text[i] < FirstStandIn + _names.Count)
            {
                parts.Add((text[start..i], _names[text[i] - FirstStandIn]));
                start = i + 1;
            }
        }

        return Template.Of([.. parts, (text[start..], null)]);
    }

    private static MarkdownPipeline InlineOnly()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }
}
