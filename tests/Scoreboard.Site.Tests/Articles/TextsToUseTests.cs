using System.Text.RegularExpressions;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests.Articles;

/// <summary>Every text for every thing of the first data: what reads well of one country must hold for all.</summary>
public partial class TextsToUseTests
{
    private static readonly SiteOptions Options = Repository.Real(Path.Combine(Repository.Root, "output"));
    private static readonly SiteInputs Inputs = SiteInputs.Read(Options);
    private static readonly SiteModel Site = SiteBuilder.ModelOf(Options, Inputs, Inputs.Data!, Inputs.Settings!);
    private static readonly List<Problem> Found = [];
    private static readonly TextsToUse Texts = TextsToUse.Of(
        Site, Inputs.Words[0], Inputs.WordsToUseIn(Inputs.Words[0].Language, Options), Found);

    private static readonly List<(string Path, string Paragraph)> Paragraphs =
    [
        .. from path in Paths()
           from text in Texts.On(path)
           from Match paragraph in Paragraph().Matches(text.Html.Value)
           select (path, Tag().Replace(paragraph.Groups["words"].Value, "").Trim()),
    ];

    [Fact]
    public void No_name_is_unknown_no_value_missing_and_no_text_too_long() => Assert.Empty(Found);

    [Fact]
    public void Every_country_has_all_texts_and_every_ending_document_one()
    {
        Assert.All(Site.Board.Scores.Countries, c => Assert.Equal(4, Texts.On(Routes.WordsOf(c.Country)).Count));
        Assert.All(Windows(), path => Assert.Single(Texts.On(path)));
    }

    [Fact]
    public void A_press_paragraph_is_there_for_quarters_with_a_win_only() =>
        Assert.All(Site.Board.Changes, log => Assert.Equal(
        log.Changes.Any(c => c.Cause == Scoreboard.Changes.ChangeCause.Won),
        Texts.On(Routes.Quarter(log.Quarter)).Any(t => t.Id == "press")));

    [Theory]
    [InlineData("  ", "two spaces")]
    [InlineData(@"\b0 of\b", "nothing out of something")]
    [InlineData(@"[{}]", "a name that was not filled in")]
    // Not before ':' and '?', since titles of sources in French have a space there.
    [InlineData(@" [.,;)]", "a space before a mark, where a value was empty")]
    [InlineData(@"\.\.|,\.|\(\)", "two marks, or nothing between them")]
    public void No_sentence_has_a_seam(string seam, string what) => Assert.All(
        Paragraphs, p => Assert.False(Regex.IsMatch(p.Paragraph, seam), $"{p.Path} has {what}: {p.Paragraph}"));

    [Fact]
    public void Every_paragraph_ends_as_a_sentence_does() => Assert.All(
        Paragraphs, p => Assert.True(
            End().IsMatch(p.Paragraph) || p.Paragraph.StartsWith("To the Minister", StringComparison.Ordinal)
                || p.Paragraph.Contains(": from ", StringComparison.Ordinal),
            $"{p.Path}: {p.Paragraph}"));

    private static IEnumerable<string> Windows() => Site.Board.Scores.Countries
        .SelectMany(c => c.Windows).Where(w => w.Policy.EndsOn is not null).Select(w => Routes.Window(w.Policy));

    private static IEnumerable<string> Paths() =>
    [
        .. Site.Board.Scores.Countries.Select(c => Routes.WordsOf(c.Country)), .. Windows(),
        .. Site.Board.Changes.Select(log => Routes.Quarter(log.Quarter)),
        .. Site.Board.Data.Levers.Select(l => Routes.Lever(l)), Routes.About,
    ];

    [GeneratedRegex("<(?<tag>p|li)>(?<words>.*?)</\\k<tag>>", RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    /// <summary>A mark, an address, a date in brackets, or the comma of a greeting.</summary>
    [GeneratedRegex(@"[.?!:,)/]$")]
    private static partial Regex End();
}
