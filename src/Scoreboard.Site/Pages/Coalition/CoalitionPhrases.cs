using Scoreboard.Coalition;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>What several pages say alike of the coalition.</summary>
public static class CoalitionPhrases
{
    /// <summary>The names of partners within a sentence.</summary>
    /// <param name="frame">Of the page.</param>
    /// <param name="partnerIds">In the order in which they are told.</param>
    public static string Names(PageFrame frame, IEnumerable<string> partnerIds)
    {
        var byId = frame.Board.Data.Tables.Coalition.Partners.ById;
        return frame.Words.Formats.List([.. partnerIds.Select(id => byId[id].Name)]);
    }

    /// <summary>Countries by name, those in scope with their page.</summary>
    public static IReadOnlyList<(string Name, string Href)> Countries(PageFrame frame, IEnumerable<string> codes) =>
    [
        .. codes.Select(code => frame.Board.Data.CountryById[code]).Where(c => c.InScope)
            .OrderBy(frame.Phrases.SortName, StringComparer.Ordinal)
            .Select(c => (frame.Phrases.Name(c), frame.To(Routes.Country(c)))),
    ];

    /// <summary>Levers by name within a sentence.</summary>
    public static string Levers(PageFrame frame, IEnumerable<string> leverIds) => frame.Words.Formats.List(
        [.. leverIds.Select(id => frame.Phrases.Name(frame.Board.Data.LeverById[id]))]);

    /// <summary>How a commitment stands, with the day of it where that is told.</summary>
    public static string Standing(PageFrame frame, CommitmentOnDay commitment) =>
        commitment is { Standing: CommitmentStanding.Kept, EndedOn: { } day }
            ? frame.Words.Format("standing.kept.on", ("date", frame.Phrases.Date(day)))
            : frame.Words[CoalitionKeys.Of(commitment.Standing)];

    /// <summary>The newest number beside the one promised; empty where no number was.</summary>
    public static string Numbers(PageFrame frame, Commitment commitment) => commitment switch
    {
        { TargetValue: { } target, LatestValue: { } latest, LatestOn: { } on } => frame.Words.Format(
            "commitment.progress",
            ("latest", frame.Phrases.Large(latest)), ("target", frame.Phrases.Large(target)),
            ("date", frame.Phrases.Date(on))),
        { TargetValue: { } target } => frame.Words.Format(
            "commitment.progress.none", ("target", frame.Phrases.Large(target))),
        _ => "",
    };

    /// <summary>From when until when, as far as known.</summary>
    public static string Period(PageFrame frame, PartialDate? start, PartialDate? end) => (start, end) switch
    {
        ({ } s, { } e) => frame.Words.Format(
            "period.both", ("start", frame.Phrases.Date(s)), ("end", frame.Phrases.Date(e))),
        ({ } s, null) => frame.Words.Format("period.since", ("start", frame.Phrases.Date(s))),
        (null, { } e) => frame.Words.Format("period.until", ("end", frame.Phrases.Date(e))),
        _ => frame.Words["period.unknown"],
    };

    /// <summary>The place of a commitment among all.</summary>
    public static string HrefOf(PageFrame frame, Commitment commitment) =>
        frame.To(Routes.Commitment(commitment.CommitmentId));

    /// <summary>The place of an initiative among all.</summary>
    public static string HrefOf(PageFrame frame, Initiative initiative) =>
        frame.To(Routes.Initiative(initiative.InitiativeId));

    /// <summary>The place of a partner among all.</summary>
    public static string HrefOf(PageFrame frame, Partner partner) => frame.To(Routes.Partner(partner.PartnerId));

    /// <summary>Where something of the coalition can be checked.</summary>
    public static Evidence Evidence(PageFrame frame, Location at, params IEnumerable<string?> sourceIds) =>
        Parts.Evidence.Of(
            frame,
            [
                .. sourceIds.OfType<string>().Distinct()
                    .Select(id => frame.Phrases.Link(frame.Board.Data.SourceById[id], "")),
            ],
            at);

    /// <summary>As spelled in marks and filters.</summary>
    public static string KeyOf(CommitmentStanding standing) => Spelling.Of(standing);
}
