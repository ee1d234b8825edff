using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>What would turn a country purple; for one that is, what to defend.</summary>
public sealed class PurpleModel
{
    /// <summary>A question or statement with the country's name.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// Each required criterion that is missing, and what a yes means there; then each that is met on paper and not
    /// kept.
    /// </summary>
    public required IReadOnlyList<(string Name, string Ask)> Asks { get; init; }

    /// <summary>When what there is has to be kept; empty for a country that is not purple.</summary>
    public required string Occasion { get; init; }

    /// <summary>The page of that document's window; null where it has no end date.</summary>
    public required string? WindowHref { get; init; }

    /// <returns>Null for a country that has everything, and no document that would put it at risk.</returns>
    public static PurpleModel? Of(PageFrame frame, CountryScore score)
    {
        var (words, phrases, isPurple) = (frame.Words, frame.Phrases, score.Status == Status.Won);
        if (isPurple && score.Renewal is null && score.Best.ShortInPractice.Count == 0)
        {
            return null;
        }

        return new()
        {
            Title = words.Format(
                isPurple ? "purple.defend" : "purple.title", ("country", phrases.Name(score.Country))),
            Asks =
            [
                .. score.Missing(frame.Board.Data.Criteria).Select(c => (
                    phrases.Name(c),
                    words.OfData(DataTexts.Meaning(c, Verdict.Yes)))),
                .. score.Best.ShortInPractice.Where(e => e.Verdict == Verdict.Yes)
                    .Select(e => (phrases.Name(e.Criterion), words["purple.keep"])),
            ],
            Occasion = isPurple && score.Renewal is not null ? words["purple.occasion.keep"] : "",
            WindowHref = score.Renewal?.Policy is { EndsOn: not null } document
                ? frame.To(Routes.Window(document))
                : null,
        };
    }
}
