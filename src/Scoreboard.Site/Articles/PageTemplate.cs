using Scoreboard.Problems;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;
using Scriban.Runtime;
using Scriban.Syntax;
using ScribanTemplate = Scriban.Template;

namespace Scoreboard.Site.Articles;

/// <summary>
/// A text that people write, with <c>{{names}}</c>, loops and conditions in it. Read once, it is filled as often as
/// there are things to say it of.
/// </summary>
internal sealed class PageTemplate
{
    private readonly ScribanTemplate _template;
    private readonly Func<int, Location> _placeOf;

    private PageTemplate(ScribanTemplate template, Func<int, Location> placeOf) =>
        (_template, _placeOf) = (template, placeOf);

    /// <param name="text">
    /// Its line ends are <c>\n</c>, and it has been cleaned (see <see cref="StandIns.Clean"/>).
    /// </param>
    /// <param name="placeOf">From an offset in <paramref name="text"/> to its place in the file.</param>
    /// <param name="problems">Receives all that is wrong with how it is written.</param>
    /// <returns>Null where it cannot be filled.</returns>
    public static PageTemplate? Parse(string text, Func<int, Location> placeOf, ICollection<Problem> problems)
    {
        // Scriban takes all that follows for names.
        var open = text.LastIndexOf("{{", StringComparison.Ordinal);
        if (open > text.LastIndexOf("}}", StringComparison.Ordinal))
        {
            problems.Add(
                new Problem(placeOf(open), SiteProblemCode.BadTemplate, "'{{' is not closed; write {{ name }}"));
            return null;
        }

        if (TemplateBlocks.Unclosed(text) is var (start, word))
        {
            problems.Add(new Problem(placeOf(start), SiteProblemCode.BadTemplate,
                $"this '{word}' has no {{{{ end }}}}; add one where it should stop, or take the '{word}' out"));
            return null;
        }

        var template = ScribanTemplate.Parse(text);
        foreach (var message in template.Messages)
        {
            problems.Add(new Problem(placeOf(message.Span.Start.Offset), SiteProblemCode.BadTemplate,
                $"{message.Message}; a value is {{{{ name }}}}, and each 'for', 'if' and 'case' has its "
                + "{{ end }}"));
        }

        if (template.HasErrors || template.Page is not { } page)
        {
            return null;
        }

        var refused = TemplateSyntax.Refused(page).ToList();
        foreach (var (offset, what) in refused)
        {
            problems.Add(new Problem(placeOf(offset), SiteProblemCode.BadTemplate,
                $"{what} has no place in a text; write names, 'for', 'if' and 'case' only"));
        }

        return refused.Count == 0 ? new PageTemplate(template, placeOf) : null;
    }

    /// <param name="values">All that the text may name.</param>
    /// <param name="words">Of its language, which says how numbers and lists are written.</param>
    /// <param name="problems">Receives each name that is not there, and what else went wrong.</param>
    public TemplateText Fill(ScriptObject values, Words words, ICollection<Problem> problems)
    {
        var output = new TemplateOutput();
        var context = new TemplateRun(
            words, output, (offset, code, message) => problems.Add(new Problem(_placeOf(offset), code, message)));
        context.PushGlobal(values);
        try
        {
            _template.Render(context);
        }
        catch (ScriptRuntimeException mistake)
        {
            context.Report(mistake.Span.Start.Offset, SiteProblemCode.BadTemplate,
                $"{mistake.OriginalMessage.TrimEnd('.')}; correct it, or leave it out");
        }

        return new TemplateText(output.ToString(), output.Parts, _placeOf);
    }
}
