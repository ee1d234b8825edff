using Scoreboard.Csv;

namespace Scoreboard.Secretariat;

/// <summary>
/// One row of <c>one_to_ones.csv</c>, which the secretariat keeps to itself: a talk with one partner.
/// </summary>
public sealed record OneToOne
{
    /// <summary>With whom: an id of <c>data/coalition/partners.csv</c>.</summary>
    public required string PartnerId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly HeldOn { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "one_to_ones.csv",
        About = "A talk with one partner.",
        Key = ["partner_id", "held_on"],
        SortedBy = [],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static OneToOne Read(RowReader row) => new()
    {
        PartnerId = row.Id("partner_id", "with whom: an id of `coalition/partners.csv`"),
        HeldOn = row.Day("held_on", "the day: `2026-03-31`"),
    };
}
