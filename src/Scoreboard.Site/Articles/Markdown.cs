using Markdig;
using Markdig.Renderers;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Articles;

/// <summary>Turns the Markdown pages of maintainers and translators into HTML that is safe whatever they wrote.</summary>
public static class Markdown
{
    // Raw HTML is off: what looks like a tag is shown as the characters it is made of.
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().DisableHtml().Build();

    /// <param name="file">Where the text is from, such as <c>input/pages/en/methodology.md</c>.</param>
    /// <param name="text">All of the file.</param>
    /// <param name="page">Where the page will stand; its links are written as seen from there.</param>
    /// <param name="values">What fills each <c>{{name}}</c>.</param>
    /// <param name="problems">Takes every problem of the page.</param>
    /// <returns>What could be read, even where there are problems.</returns>
    public static MarkdownPage Read(
        string file, string text, SiteAddress page, IReadOnlyDictionary<string, MarkdownValue> values, ICollection<Problem> problems)
    {
        var placeholders = new MarkdownPlaceholders(values);
        var whole = MarkdownSource.Of(file, text);
        var front = FrontMatter.Read(whole with { Text = placeholders.Hide(whole, problems) }, problems);

        var reader = new MarkdownReader(page, front["title"], placeholders, Pipeline, problems);
        var document = reader.Read(front.Body.Text, front.Body.At);
        return new MarkdownPage(
            placeholders.Fill(front["title"]), placeholders.Fill(front["description"]),
            placeholders.FillEncoded(Render(document)), reader.Links);
    }

    private static string Render(Markdig.Syntax.MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new MarkdownTables());
        renderer.Render(document);
        return writer.ToString();
    }
}
