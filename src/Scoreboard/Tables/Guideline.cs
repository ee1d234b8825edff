using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>One row of <c>data/guidelines.csv</c>: what an international norm setter asks of countries.</summary>
public sealed record Guideline
{
    /// <summary>Such as <c>who-guideline-2018</c>.</summary>
    public required string GuidelineId { get; init; }

    /// <summary>As published.</summary>
    public required string Title { get; init; }

    /// <summary>Who asks.</summary>
    public required string NormSetter { get; init; }

    /// <summary>Null where the page is undated.</summary>
    public required PartialDate? PublishedOn { get; init; }

    /// <summary>The criteria it asks for (<c>data/criteria.csv</c>); empty where none could be read.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>How binding it is, in words; may be empty.</summary>
    public required string Strength { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "guidelines.csv",
        About = "What an international norm setter asks of countries.",
        Key = ["guideline_id"],
        SortedBy = ["guideline_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Guideline Read(RowReader row) => new()
    {
        GuidelineId = row.Id("guideline_id", "such as `who-guideline-2018`"),
        Title = row.Text("title", "as published"),
        NormSetter = row.Text("norm_setter", "who asks"),
        PublishedOn = row.OptionalDate("published_on", "date, as precisely as known; empty for an undated page"),
        Criteria = row.OptionalList("criteria",
            "ids of `criteria.csv`, separated by `;`; empty where the text read states none"),
        Strength = row.OptionalText("strength", "how binding it is, in words"),
        SourceId = row.Reference("source_id", "an id of `sources.csv`"),
        Note = row.OptionalText("note", "in our own words"),
        At = row.At,
    };
}
