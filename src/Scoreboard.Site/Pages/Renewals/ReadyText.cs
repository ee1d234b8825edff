using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>What to take to a meeting about a renewal, as paragraphs.</summary>
public static class ReadyText
{
    private const int AuthoritiesQuoted = 2, ExamplesNamed = 4;

    public static IReadOnlyList<string> Of(
        PageFrame frame, CountryScore score, WindowRow row, string verdict, IReadOnlyList<AskModel> asks)
    {
        var words = frame.Words;
        List<string> text =
        [
            words.Format("ready.opening", ("country", row.Country), ("document", row.Document), ("end", row.End)),
            verdict,
            words.Format(score.Status == Status.Prochw ? "ready.defend" : "ready.ask", ("ask", row.Ask)),
        ];
        var authorities = asks.SelectMany(a => a.Authorities).DistinctBy(a => a.Title).Take(AuthoritiesQuoted)
            .Select(a => a.Citation).ToList();
        if (authorities.Count > 0)
        {
            text.Add(words.Format("ready.authority", ("guidelines", words.Formats.List(authorities))));
        }

        if (ExamplesOf(asks) is { Count: > 0 } examples)
        {
            text.Add(words.Count("ready.neighbours", examples.Count, ("countries", words.Formats.List(examples))));
        }

        if (score.Headcount is { } count)
        {
            text.Add(words.Format("ready.reach", ("count", count)));
        }

        text.Add(words.Format("ready.source",
            ("address", frame.At.Canonical(frame.Site.BaseUrl).AbsoluteUri),
            ("date", frame.Phrases.Date(frame.Site.AsOf))));
        return text;
    }

    /// <summary>Neighbours that have all of what is asked for.</summary>
    private static List<string> ExamplesOf(IReadOnlyList<AskModel> asks) =>
    [
        .. asks.SelectMany(a => a.Neighbours).GroupBy(n => n.Name).Where(g => g.Count() == asks.Count)
            .Select(g => g.Key).Take(ExamplesNamed),
    ];
}
