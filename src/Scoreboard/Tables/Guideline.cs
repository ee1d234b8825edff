using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>One row of <c>data/guidelines.csv</c>: what an international norm setter asks of countries.</summary>
/// <param name="GuidelineId">Such as <c>who-guideline-2018</c>.</param>
/// <param name="Title">As published.</param>
/// <param name="NormSetter">Who asks.</param>
/// <param name="PublishedOn">Null where the page is undated.</param>
/// <param name="Criteria">The criteria it asks for (<c>data/criteria.csv</c>); empty where none could be read.</param>
/// <param name="Strength">How binding it is, in words; may be empty.</param>
/// <param name="SourceId">Id of a row of <c>data/sources.csv</c>.</param>
/// <param name="Note">In our own words; may be empty.</param>
/// <param name="At">Its row.</param>
public sealed record Guideline(
    string GuidelineId, string Title, string NormSetter, PartialDate? PublishedOn, IReadOnlyList<string> Criteria,
    string Strength, string SourceId, string Note, Location At)
{
    public static TableShape Shape { get; } = new(
        "guidelines.csv", "What an international norm setter asks of countries.", ["guideline_id"], ["guideline_id"],
        [
            Column.Required("guideline_id", "such as `who-guideline-2018`"),
            Column.Required("title", "as published"),
            Column.Required("norm_setter", "who asks"),
            Column.Optional("published_on", "date, as precisely as known; empty for an undated page"),
            Column.Optional("criteria", "ids of `criteria.csv`, separated by `;`; empty where the text read states none"),
            Column.Optional("strength", "how binding it is, in words"),
            Column.Required("source_id", "an id of `sources.csv`"),
            Column.Optional("note", "in our own words"),
        ]);

    public static Guideline Read(RowReader row) => new(
        row.Id("guideline_id"), row.Required("title"), row.Required("norm_setter"), row.Date("published_on"),
        row.List("criteria"), row.Text("strength"), row.Required("source_id"), row.Text("note"), row.At);
}
