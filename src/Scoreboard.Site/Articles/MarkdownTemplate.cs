using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Text;
using Scriban.Runtime;

namespace Scoreboard.Site.Articles;

/// <summary>
/// A page that maintainers and translators write: Markdown with <c>{{names}}</c> in it, read once. Its HTML is safe
/// whatever they wrote and whatever the data brings.
/// </summary>
public sealed class MarkdownTemplate
{
    // Raw HTML is off: what looks like a tag is shown as the characters it is made of.
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().DisableHtml().Build();

    private readonly PageTemplate? _title;
    private readonly PageTemplate? _description;
    private readonly PageTemplate? _body;

    private MarkdownTemplate(FrontMatter front, ICollection<Problem> problems)
    {
        Front = front;
        _title = front["title"] is { } title ? PageTemplate.Parse(title.Text, title.At, problems) : null;
        _description = front["description"] is { } description
            ? PageTemplate.Parse(description.Text, description.At, problems) : null;
        _body = PageTemplate.Parse(front.Body.Text, front.Body.At, problems);
    }

    /// <summary>What the text says of itself in its first lines.</summary>
    internal FrontMatter Front { get; }

    /// <param name="file">Where the text is from, such as <c>input/pages/en/methodology.md</c>.</param>
    /// <param name="text">All of the file.</param>
    /// <param name="fields">Which fields it starts with.</param>
    /// <param name="problems">Receives all that is wrong with how it is written.</param>
    public static MarkdownTemplate Read(
        string file, string text, FrontMatterFields fields, ICollection<Problem> problems) =>
        new(FrontMatter.Read(MarkdownSource.Of(file, text), fields, problems), problems);

    /// <param name="page">Where the page will stand; its links are written as seen from there.</param>
    /// <param name="values">What the text may name.</param>
    /// <param name="words">Of the text's language.</param>
    /// <param name="problems">Receives every problem that shows when it is filled.</param>
    /// <returns>What could be read, even where there are problems.</returns>
    public MarkdownPage Fill(SiteAddress page, ScriptObject values, Words words, ICollection<Problem> problems)
    {
        var title = StandIns.Show(_title?.Fill(values, words, problems).Text ?? "");
        var description = StandIns.Show(_description?.Fill(values, words, problems).Text ?? "");
        if (_body is null)
        {
            return new MarkdownPage(title, description, "", 0, []);
        }

        var reader = new MarkdownReader(page, title, Pipeline, problems);
        var document = reader.Read(_body.Fill(values, words, problems));
        return new MarkdownPage(
            title, description, StandIns.ShowEncoded(Render(document)), LengthOf(document), reader.Links)
        {
            Headings =
            [
                .. document.Descendants<HeadingBlock>().Select(h => new MarkdownHeading(
                    h.GetAttributes().Id!, StandIns.Show(MarkdownHeadings.TextOf(h.Inline!)))),
            ],
        };
    }

    /// <summary>In the characters of what a reader sees, with one between paragraphs.</summary>
    private static int LengthOf(MarkdownDocument document)
    {
        var blocks = document.Descendants<LeafBlock>().Where(block => block.Inline is not null)
            .Select(block => StandIns.Show(MarkdownHeadings.TextOf(block.Inline!)).Trim())
            .Where(text => text.Length > 0);
        return new StringInfo(string.Join('\n', blocks)).LengthInTextElements;
    }

    private static string Render(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new MarkdownTables());
        renderer.Render(document);
        return writer.ToString();
    }
}
