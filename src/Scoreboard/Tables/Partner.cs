using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>What a partner is to the coalition.</summary>
public enum PartnerKind
{
    /// <summary>Keeps the coalition together.</summary>
    Secretariat,

    /// <summary>Has joined it.</summary>
    Member,

    /// <summary>Works for the same aim without having joined.</summary>
    Ally,

    /// <summary>Pays.</summary>
    Funder,

    /// <summary>Writes what countries are asked for.</summary>
    NormSetter,

    /// <summary>Of a country or a part of one.</summary>
    Government,

    /// <summary>Of the workers themselves.</summary>
    Association,
}

/// <summary>One row of <c>data/coalition/partners.csv</c>: an organisation with a job in the shared work.</summary>
public sealed record Partner
{
    /// <summary>Such as <c>last-mile-health</c>.</summary>
    public required string PartnerId { get; init; }

    /// <summary>As it calls itself.</summary>
    public required string Name { get; init; }

    /// <summary>What it is to the coalition.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>Codes of the countries it is known to work in; empty where it works in none by itself.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>What it does for the shared aim, in one line.</summary>
    public required string Job { get; init; }

    /// <summary>Null where it has not joined, or where the date is not known.</summary>
    public required PartialDate? JoinedOn { get; init; }

    /// <summary>When it endorsed the common agenda; null where it has not, or where that is not known.</summary>
    public required PartialDate? EndorsedOn { get; init; }

    /// <summary>When it ended its part in the work; null where it has not, or where that is not known.</summary>
    public required PartialDate? LeftOn { get; init; }

    /// <summary>Of its own pages; null where none is listed.</summary>
    public required string? Url { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>; null where the coalition itself says so.</summary>
    public required string? SourceId { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "coalition/partners.csv",
        About = "An organisation with a job in the shared work, whether it has joined the coalition or not.",
        Key = ["partner_id"],
        SortedBy = ["partner_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Partner Read(RowReader row) => new()
    {
        PartnerId = row.Id("partner_id", "such as `last-mile-health` or `gov-ken`"),
        Name = row.Text("name", "as it calls itself"),
        Kind = row.Choice<PartnerKind>("kind",
            "`secretariat`, `member` (has joined), `ally` (has not), `funder`, `norm_setter`, `government` or "
            + "`association` (of the workers)"),
        Countries = row.OptionalList("countries",
            "codes of `countries.csv` where it is known to work, separated by `;`; empty where it works in none by "
            + "itself"),
        Job = row.Text("job", "what it does for the shared aim, in one line"),
        JoinedOn = row.OptionalDate("joined_on", "date it joined the coalition"),
        EndorsedOn = row.OptionalDate("endorsed_on", "date it endorsed the common agenda"),
        LeftOn = row.OptionalDate("left_on", "date it ended its part in the work"),
        Url = row.OptionalLink("url", "its own pages"),
        SourceId = row.OptionalReference("source_id", "an id of `sources.csv`"),
        Note = row.OptionalText("note", "in our own words"),
        At = row.At,
    };
}
