using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>One row of <c>data/coalition/initiatives.csv</c>: something under way in the field.</summary>
public sealed record Initiative
{
    /// <summary>Such as <c>africa-frontline-first</c>.</summary>
    public required string InitiativeId { get; init; }

    /// <summary>In English.</summary>
    public required string Name { get; init; }

    /// <summary>What it is to reach, in one line.</summary>
    public required string Goal { get; init; }

    /// <summary>What it is about: the workers, or the whole sector without naming them.</summary>
    public required PolicyFocus Focus { get; init; }

    /// <summary>Who leads it (<c>data/coalition/partners.csv</c>); null where no text says.</summary>
    public required string? Lead { get; init; }

    /// <summary>Who else takes part: ids of partners.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>Who pays: ids of partners.</summary>
    public required IReadOnlyList<string> Funders { get; init; }

    /// <summary>The levers it moves: ids of <c>data/levers.csv</c>.</summary>
    public required IReadOnlyList<string> Levers { get; init; }

    /// <summary>Codes of the countries that are named; empty for one that names none.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Null where not known.</summary>
    public required PartialDate? StartsOn { get; init; }

    /// <summary>Null for one without an end, or where it is not known.</summary>
    public required PartialDate? EndsOn { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    /// <summary>Everybody who has a part in it, each once: the lead first, then partners, then funders.</summary>
    public IEnumerable<string> Everybody => new[] { Lead }.OfType<string>().Concat(Partners).Concat(Funders).Distinct();

    public static TableShape Shape { get; } = new()
    {
        FileName = "coalition/initiatives.csv",
        About = "Something under way in the field, by whomever: programmes, funds, partnerships, campaigns.",
        Key = ["initiative_id"],
        SortedBy = ["initiative_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Initiative Read(RowReader row) => new()
    {
        InitiativeId = row.Id("initiative_id", "such as `africa-frontline-first`"),
        Name = row.Text("name", "in English"),
        Goal = row.Text("goal", "what it is to reach, in one line"),
        Focus = row.Choice<PolicyFocus>("focus",
            "`community` (it is about the workers) or `sector` (about health in general: the text does not name them)"),
        Lead = row.OptionalReference("lead",
            "who leads it: an id of `coalition/partners.csv`; empty where none is told"),
        Partners = row.OptionalList("partners", "who else takes part: ids of partners, separated by `;`"),
        Funders = row.OptionalList("funders", "who pays: ids of partners, separated by `;`"),
        Levers = row.OptionalList("levers", "the levers it moves: ids of `levers.csv`, separated by `;`"),
        Countries = row.OptionalList("countries",
            "codes of `countries.csv` that the text names, separated by `;`; empty where it names none"),
        StartsOn = row.OptionalDate("starts_on", "date, as precisely as known"),
        EndsOn = row.OptionalDate("ends_on", "date; empty where it has no end or none is known"),
        SourceId = row.Reference("source_id", "an id of `sources.csv`"),
        Note = row.OptionalText("note", "in our own words"),
        At = row.At,
    };
}
