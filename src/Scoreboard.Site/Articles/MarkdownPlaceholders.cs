using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Scoreboard.Problems;
using Scoreboard.Site.Building;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Articles;

/// <summary>
/// Fills <c>{{name}}</c>. While the Markdown is read, each stands as private-use characters of the same length, so
/// that no Markdown rule touches a value and every place in the file keeps its line and column.
/// </summary>
internal sealed partial class MarkdownPlaceholders
{
    private const char FirstStandIn = '\uE000';
    private const char Filler = '\uF8FF';

    private readonly List<MarkdownValue> _values = [];
    private readonly IReadOnlyDictionary<string, MarkdownValue> _known;

    public MarkdownPlaceholders(IReadOnlyDictionary<string, MarkdownValue> known) => _known = known;

    /// <summary>The text with its placeholders hidden; what is unknown becomes a problem and stays as it is written.</summary>
    public string Hide(MarkdownSource source, ICollection<Problem> problems) =>
        Pattern().Replace(WithoutStandIns(source.Text), match =>
        {
            var name = match.Groups["name"].Value.Trim();
            if (match.Groups["open"].Success || !_known.TryGetValue(name, out var value))
            {
                problems.Add(new Problem(source.At(match.Index), SiteProblemCode.UnknownPlaceholder, match.Groups["open"].Success
                    ? "'{{' is not closed on its line; write {{name}}."
                    : $"nothing is named '{{{{{name}}}}}'; known are {string.Join(", ", _known.Keys.Order(StringComparer.Ordinal))}."));
                return match.Value;
            }

            _values.Add(value);
            return (char)(FirstStandIn + _values.Count - 1) + new string(Filler, match.Length - 1);
        });

    /// <summary>The value a paragraph consists of, when that is a block and nothing else is in the paragraph.</summary>
    public MarkdownValue? BlockIn(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LiteralInline { NextSibling: null } only }
        && HiddenPattern().Match(only.Content.ToString()) is { Success: true, Index: 0 } match
        && match.Length == only.Content.Length
        && ValueOf(match) is { IsBlock: true } value
            ? value
            : null;

    /// <summary>Whether a text has a block in the midst of other words.</summary>
    public bool HasBlockIn(LiteralInline text) =>
        HiddenPattern().Matches(text.Content.ToString()).Any(match => ValueOf(match).IsBlock);

    public string Fill(string text) => HiddenPattern().Replace(text, match => ValueOf(match).Text);

    public string FillEncoded(string html) => HiddenPattern().Replace(html, match => Html.Encode(ValueOf(match).Text));

    /// <summary>Without any character that could be taken for a hidden placeholder.</summary>
    public static string WithoutStandIns(string text) => StandIns().Replace(text, "\uFFFD");

    private MarkdownValue ValueOf(Match match) => _values[match.Value[0] - FirstStandIn];

    [GeneratedRegex(@"\{\{(?<name>[^{}\n]*)\}\}|(?<open>\{\{)")]
    private static partial Regex Pattern();

    [GeneratedRegex("[\uE000-\uF8FE]\uF8FF+")]
    private static partial Regex HiddenPattern();

    [GeneratedRegex("[\uE000-\uF8FF]")]
    private static partial Regex StandIns();
}
