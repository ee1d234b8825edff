using Scoreboard.Problems;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>The warnings of one kind.</summary>
/// <param name="Code">As <c>check</c> prints it.</param>
/// <param name="Title">What it means, with the count.</param>
/// <param name="Items">Message, place in words, and that line in the repository.</param>
public sealed record WarningGroup(
    string Code, string Title, IReadOnlyList<(string Message, string Place, string Href)> Items)
{
    public static WarningGroup Of(PageFrame frame, string code, IReadOnlyList<Problem> warnings) => new(
        code, frame.Words.Count(KeyOf(code), warnings.Count),
        [.. warnings.Select(w => (w.Message, $"{w.At.File}:{w.At.Line}", frame.Site.RepositoryLine(w.At)))]);

    private static string KeyOf(string code) => code switch
    {
        ProblemCode.EndedInForce => "warning.ended-in-force",
        SiteProblemCode.ExampleSetting => "warning.example-setting",
        ProblemCode.ExpiredEarly => "warning.expired-early",
        ProblemCode.FutureDate => "warning.future-date",
        ProblemCode.IdInNote => "warning.id-in-note",
        ProblemCode.MissingColumn => "warning.missing-column",
        SiteProblemCode.MissingLanguage => "warning.missing-language",
        ProblemCode.NewsOnly => "warning.news-only",
        ProblemCode.NoSuccessor => "warning.no-successor",
        ProblemCode.NotAssessed => "warning.not-assessed",
        SiteProblemCode.OffGlossary => "warning.off-glossary",
        ProblemCode.LostId => "warning.lost-id",
        ProblemCode.OutOfScope => "warning.out-of-scope",
        ProblemCode.OutweighedFact => "warning.outweighed-fact",
        ProblemCode.StaleFact => "warning.stale-fact",
        SiteProblemCode.StaleTranslation => "warning.stale-translation",
        ProblemCode.UndatedTarget => "warning.undated-target",
        ProblemCode.UnsortedRow => "warning.unsorted-row",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A warning that no page tells of."),
    };
}
