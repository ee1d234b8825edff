using Scoreboard.Changes;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>What was kept, missed and decided in a quarter.</summary>
/// <param name="Parts">Heading and lines, those without lines left out.</param>
public sealed record QuarterOfTheCoalition(
    IReadOnlyList<(string Title, IReadOnlyList<(string Text, string Href, string About)> Lines)> Parts)
{
    public static QuarterOfTheCoalition Of(PageFrame frame, ChangeLog log)
    {
        if (frame.Board.Coalition?.Between(log.Since, log.Until) is not { } period)
        {
            return new QuarterOfTheCoalition([]);
        }

        var words = frame.Words;
        IEnumerable<(string Title, IReadOnlyList<(string Text, string Href, string About)> Lines)> parts =
        [
            (words["quarter.kept"], [.. period.Kept.Select(Line)]),
            (words["quarter.missed"], [.. period.Missed.Select(Line)]),
            (words["quarter.decided"],
            [
                .. period.Decided.Select(d => (
                    d.Decision.What, frame.To(Routes.Decision(d.Decision.DecisionId)),
                    frame.Phrases.Date(d.Decision.DecidedOn))),
            ]),
        ];
        return new QuarterOfTheCoalition([.. parts.Where(p => p.Lines.Count > 0)]);

        (string, string, string) Line(Scoreboard.Coalition.CommitmentOnDay c) => (
            c.Commitment.What, CoalitionPhrases.HrefOf(frame, c.Commitment),
            CoalitionPhrases.Names(frame, c.Commitment.Owners));
    }
}
