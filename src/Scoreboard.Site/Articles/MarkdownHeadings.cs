using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Articles;

/// <summary>
/// Gives every heading of a page an id: the one written behind it as <c>{#scores}</c>, which translations share, else
/// one made of its words. Values that a template fills in have no part in it, so an id outlives a change of numbers.
/// </summary>
internal sealed partial class MarkdownHeadings
{
    private readonly HashSet<string> _ids = [];

    /// <summary>The heading's words without Markdown; values in them are still hidden.</summary>
    public string Name(HeadingBlock heading)
    {
        var written = TakeWrittenId(heading);
        var words = TextOf(heading.Inline!);
        var id = written ?? (Slug.Of(StandIns.WithoutValues(words)) is { Length: > 0 } slug ? slug : "section");
        heading.GetAttributes().Id = Unique(id);
        return words;
    }

    /// <summary>All words within, as a reader sees them.</summary>
    public static string TextOf(ContainerInline container) =>
        string.Concat(container.FindDescendants<Inline>().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        }));

    private string Unique(string id)
    {
        var unique = id;
        for (var copy = 2; !_ids.Add(unique); copy++)
        {
            unique = $"{id}-{copy}";
        }

        return unique;
    }

    private static string? TakeWrittenId(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last
            || WrittenId().Match(last.Content.ToString()) is not { Success: true } match)
        {
            return null;
        }

        last.Content.End = last.Content.Start + match.Index - 1;
        return match.Groups["id"].Value;
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z][a-z0-9-]*)\}\s*$")]
    private static partial Regex WrittenId();
}
