using System.Globalization;
using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>One change, as a line.</summary>
/// <param name="Id">To link to; stays the same for good.</param>
/// <param name="Date">In words.</param>
/// <param name="Machine">The same date as ISO 8601.</param>
/// <param name="Country">In the page's language.</param>
/// <param name="Href">Of the country's page.</param>
/// <param name="What">What changed, in one sentence.</param>
/// <param name="Facts">The findings behind it, with their sources.</param>
public sealed record ChangeRow(
    string Id, string Date, string Machine, string Country, string Href, string What, IReadOnlyList<ChangeFact> Facts)
{
    public static ChangeRow Of(PageFrame frame, Change change)
    {
        var phrases = frame.Phrases;
        return new ChangeRow(
            IdOf(change), phrases.Date(change.On), PartialDate.Of(change.On).ToString(),
            phrases.Name(change.Country), frame.To(Routes.Country(change.Country)), phrases.Sentence(change),
            change.Policy is null
                ? [.. change.Facts.Select(f => ChangeFact.Of(frame, f))]
                : [.. (change.Successor ?? change.Policy).SourceIds.Take(1)
                    .Select(id => new ChangeFact("", phrases.Link(frame.Site.Data.SourceById[id], "")))]);
    }

    /// <summary>Cause, subject and day: on the page of its quarter, and in the feed.</summary>
    public static string IdOf(Change change)
    {
        var subject = change.Policy?.PolicyId ?? change.Country.Iso3.ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture, $"{Spelling.Of(change.Cause)}-{subject}-{change.On:yyyyMMdd}");
    }
}

/// <summary>A finding behind a change.</summary>
/// <param name="Text">Criterion, verdict and note; empty for a document.</param>
/// <param name="Source">Null where the finding is that nothing was found.</param>
public sealed record ChangeFact(string Text, SourceLink? Source)
{
    public static ChangeFact Of(PageFrame frame, Fact fact)
    {
        var criterion = frame.Site.Data.CriterionById[fact.Assessment.Criterion];
        return new ChangeFact(
            frame.Words.Format("change.fact",
                ("criterion", frame.Phrases.Name(criterion)), ("verdict", frame.Phrases.Name(fact.Assessment.Verdict)),
                ("note", fact.Assessment.Note)),
            fact.Assessment.SourceId is { } id
                ? frame.Phrases.Link(frame.Site.Data.SourceById[id], fact.Assessment.SourceLocator) : null);
    }
}

/// <summary>All changes of one cause.</summary>
/// <param name="Cause">As spelled in addresses.</param>
/// <param name="Title">In words, with the count.</param>
/// <param name="Meaning">What the cause means.</param>
/// <param name="Rows">By day and country.</param>
public sealed record ChangeGroup(string Cause, string Title, string Meaning, IReadOnlyList<ChangeRow> Rows)
{
    public static IReadOnlyList<ChangeGroup> Of(PageFrame frame, ChangeLog log) =>
    [
        .. log.Changes.GroupBy(c => c.Cause).Select(g => new ChangeGroup(
            Spelling.Of(g.Key),
            frame.Words.Format("cause.count", ("cause", frame.Phrases.Name(g.Key)), ("count", g.Count())),
            frame.Words[TextKeys.MeaningOf(g.Key)], [.. g.Select(c => ChangeRow.Of(frame, c))])),
    ];
}
