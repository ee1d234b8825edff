using System.Globalization;
using Microsoft.AspNetCore.Components;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;
using Scriban.Runtime;

namespace Scoreboard.Site.Articles;

/// <summary>One file of <c>input/words/</c>, read: a text for every thing of one kind.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="For">Of which kind of thing it speaks: one of <see cref="Kinds"/>.</param>
/// <param name="Limit">How many characters it may have; null for any number.</param>
/// <param name="File">Relative to the project's root.</param>
/// <param name="Template">What it says.</param>
public sealed record TextToUseTemplate(string Id, string For, int? Limit, string File, MarkdownTemplate Template)
{
    public const string Country = "country";
    public const string Window = "window";
    public const string Quarter = "quarter";
    public const string Lever = "lever";
    public const string Site = "site";

    public static readonly IReadOnlyList<string> Kinds = [Country, Window, Quarter, Lever, Site];

    /// <returns>Null where it cannot be told what it is for.</returns>
    public static TextToUseTemplate? Read(string file, string text, ICollection<Problem> problems)
    {
        var template = MarkdownTemplate.Read(file, text, FrontMatterFields.OfWordsToUse, problems);
        var (kind, limit) = (template.Front["for"], template.Front["limit"]);
        int? most = int.TryParse(limit?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
        if (limit is not null && (most is null or 0))
        {
            problems.Add(new Problem(limit.Start, SiteProblemCode.BadLimit,
                $"the limit is '{limit.Text}', which is not a number of characters; write it like 'limit: 280'"));
        }

        if (kind is not null && !Kinds.Contains(kind.Text))
        {
            problems.Add(new Problem(kind.Start, SiteProblemCode.UnknownSubject,
                $"'{kind.Text}' is nothing that a text can be for; write one of {string.Join(", ", Kinds)}"));
        }

        return kind is null || !Kinds.Contains(kind.Text)
            ? null
            : new TextToUseTemplate(Path.GetFileNameWithoutExtension(file), kind.Text, most, file, template);
    }

    /// <returns>Null where it comes out empty: it has nothing to say of this thing.</returns>
    public TextToUse? Fill(SiteAddress page, ScriptObject values, Words words, ICollection<Problem> problems)
    {
        var filled = Template.Fill(page, values, words, problems);
        if (filled.Length > Limit)
        {
            problems.Add(new Problem(new Location(File, 1, 1), SiteProblemCode.TextTooLong,
                $"'{filled.Title}' has {filled.Length} characters, and its limit is {Limit}; shorten it"));
        }

        return filled.Length == 0
            ? null
            : new TextToUse(Id, filled.Title, filled.Description, new MarkupString(filled.Html));
    }
}
