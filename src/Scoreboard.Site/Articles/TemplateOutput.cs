using System.Text;
using Scriban.Runtime;

namespace Scoreboard.Site.Articles;

/// <summary>Takes what a template writes, and keeps in mind from where.</summary>
internal sealed class TemplateOutput : IScriptOutput
{
    private readonly StringBuilder _text = new();

    public List<TemplatePart> Parts { get; } = [];

    public override string ToString() => _text.ToString();

    /// <summary>The template's own words: a stretch of its text.</summary>
    public void Write(string text, int offset, int count)
    {
        Parts.Add(new TemplatePart(_text.Length, offset, IsValue: false));
        _text.Append(text, offset, count);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <param name="hidden">The value, so that nothing in it acts as Markdown.</param>
    /// <param name="source">Where in the template it is asked for.</param>
    public void WriteValue(string hidden, int source)
    {
        Parts.Add(new TemplatePart(_text.Length, source, IsValue: true));
        _text.Append(hidden);
    }
}
