using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>The rules for the other tables of <c>data/coalition/</c>.</summary>
internal static class CoalitionRules
{
    /// <param name="data">As read.</param>
    /// <param name="statuses">How they are written; null when the settings could not be read.</param>
    /// <param name="problems">Receives every broken rule.</param>
    public static void Check(DataTables data, StatusIds? statuses, ICollection<Problem> problems)
    {
        foreach (var (partner, row) in data.Coalition.Partners.Lines)
        {
            problems.CheckOrder(row, "joined_on", partner.JoinedOn, "left_on", partner.LeftOn);
        }

        foreach (var (initiative, row) in data.Coalition.Initiatives.Lines)
        {
            problems.CheckOrder(row, "starts_on", initiative.StartsOn, "ends_on", initiative.EndsOn);
        }

        foreach (var (decision, row) in data.Coalition.Decisions.Lines)
        {
            CheckDecision(data, statuses, decision, row, problems);
        }

        foreach (var (meeting, row) in data.Coalition.Meetings.Lines)
        {
            CheckMeeting(meeting, row, problems);
        }
    }

    private static void CheckDecision(
        DataTables data, StatusIds? statuses, Decision decision, Row row, ICollection<Problem> problems)
    {
        problems.CheckOrder(row, "decided_on", decision.DecidedOn, "expected_by", decision.ExpectedBy);
        problems.CheckOrder(row, "decided_on", decision.DecidedOn, "reviewed_on", decision.ReviewedOn);
        if (decision is { Outcome.Length: > 0, OutcomeSourceIds: [] })
        {
            problems.Add(row, "outcome_source_id", ProblemCode.MissingSource,
                "outcome_source_id is empty; an outcome needs the text that tells it");
        }

        if (decision.Expects is { } expects && statuses is not null
            && data.Indicators.HasEveryId && data.Criteria.HasEveryId
            && !data.Indicators.Ids.Contains(expects) && !data.Criteria.Ids.Contains(expects)
            && statuses.Find(expects) is null)
        {
            problems.Add(row, "expects", ProblemCode.UnknownExpectation,
                $"expects is '{expects}', which is neither in {data.Indicators.File} nor in {data.Criteria.File}, nor "
                    + $"one of {string.Join(", ", statuses.All)}"
                    + Nearest.DidYouMean(expects, data.Indicators.Ids.Concat(data.Criteria.Ids).Concat(statuses.All)));
        }
    }

    private static void CheckMeeting(Meeting meeting, Row row, ICollection<Problem> problems)
    {
        if (meeting.AgendaSentOn is { } sent && sent > meeting.MetOn)
        {
            problems.Add(row, "agenda_sent_on", ProblemCode.EndBeforeStart,
                $"agenda_sent_on is {PartialDate.Of(sent)}, after met_on {PartialDate.Of(meeting.MetOn)}; one of the "
                    + "two is wrong");
        }

        CheckPart("partners_present", meeting.PartnersPresent, "partners_expected", meeting.PartnersExpected);
        CheckPart("speakers", meeting.Speakers, "partners_present", meeting.PartnersPresent);

        void CheckPart(string partHeader, int? part, string wholeHeader, int? whole)
        {
            if (part > whole)
            {
                problems.Add(row, partHeader, ProblemCode.LargerThanWhole,
                    $"{partHeader} is {part}, more than {wholeHeader} ({whole}); correct one of the two");
            }
        }
    }
}
