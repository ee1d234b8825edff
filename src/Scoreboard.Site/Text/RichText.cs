using System.Buffers;
using System.Text;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Text;

/// <summary>
/// A text with inline Markdown, taken apart once. Values go in after the Markdown was read and are encoded, so
/// a value can bring neither markup nor a link; only a text can.
/// </summary>
public sealed class RichText
{
    // A text without any of these is the same with and without Markdown.
    private static readonly SearchValues<char> Markup = SearchValues.Create("*_[]!`\\<&\n");

    private readonly IReadOnlyList<RichPart> _parts;

    private RichText(IReadOnlyList<RichPart> parts, IReadOnlyList<string> faults) => (_parts, Faults) = (parts, faults);

    /// <summary>What is wrong with its links and images; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults { get; }

    public static RichText Read(Template template)
    {
        if (!template.Text.AsSpan().ContainsAny(Markup))
        {
            return new RichText([new RichPart(template.Encoded())], []);
        }

        var reader = new RichTextReader(template);
        return new RichText(reader.Parts, reader.Faults);
    }

    /// <summary>The HTML for one page.</summary>
    /// <param name="page">Where it is shown; links are written as seen from there.</param>
    /// <param name="values">By placeholder, as they are read; not encoded.</param>
    /// <param name="plain">The same as they go into addresses.</param>
    /// <param name="links">Takes every link to this site, as it stands in the HTML.</param>
    /// <param name="faults">
    /// Takes what is wrong with links that values complete; such a link is left without an address.
    /// </param>
    public string Fill(
        SiteAddress page, ReadOnlySpan<(string Name, string Text)> values,
        ReadOnlySpan<(string Name, string Text)> plain, ICollection<string> links, ICollection<string> faults)
    {
        var encoded = new (string Name, string Text)[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            encoded[i] = (values[i].Name, Html.Encode(values[i].Text));
        }

        var html = new StringBuilder();
        foreach (var part in _parts)
        {
            html.Append(part.Link is null ? part.Template.Fill(encoded)
                : OpenLink(part.Link.Fill(plain), page, links, faults));
        }

        return html.ToString();
    }

    private static string OpenLink(
        string address, SiteAddress page, ICollection<string> links, ICollection<string> faults)
    {
        if (LinkTarget.Read(address, out var fault) is not { } target)
        {
            faults.Add(fault);
            return "<a>";
        }

        var href = target.From(page);
        if (target.IsInternal)
        {
            links.Add(href);
        }

        return $"<a href=\"{Html.Encode(href)}\">";
    }
}
