using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>The windows that nobody is known to work on, in one sentence.</summary>
public static class UnattendedWords
{
    /// <returns>Null where the data tells of no coalition.</returns>
    public static string? Sentence(PageFrame frame) => frame.Board.Coalition is null
        ? null
        : frame.Words.Format("unattended.sentence",
            ("nobody", frame.Board.Unattended.Count), ("windows", frame.Board.Ranking.Count));
}
