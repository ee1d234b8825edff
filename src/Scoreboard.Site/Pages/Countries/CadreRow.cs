using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One cadre in the table of cadres.</summary>
public sealed class CadreRow
{
    /// <summary>In English, as the data has it.</summary>
    public required string Name { get; init; }

    /// <summary>As the country calls it; may be empty.</summary>
    public required string NameLocal { get; init; }

    /// <summary>With its year; "not known" without one.</summary>
    public required string Headcount { get; init; }

    /// <summary>May be empty.</summary>
    public required Remark Note { get; init; }

    /// <summary>What the row rests on.</summary>
    public required Evidence Evidence { get; init; }

    public static CadreRow Of(PageFrame frame, Cadre cadre) => new()
    {
        Name = frame.Phrases.Name(cadre),
        NameLocal = frame.Phrases.OtherName(cadre),
        Headcount = HeadcountOf(frame, cadre),
        Note = Remark.OfTable(frame.Words, cadre.Note),
        Evidence = Evidence.Of(frame, cadre),
    };

    private static string HeadcountOf(PageFrame frame, Cadre cadre)
    {
        var words = frame.Words;
        return (cadre.Headcount, cadre.HeadcountYear) switch
        {
            ({ } count, { } year) => words.Format(
                "cadre.headcount.year", ("count", count), ("year", words.Formats.Date(year))),
            ({ } count, null) => words.Format("cadre.headcount", ("count", count)),
            _ => words["cadre.headcount.unknown"],
        };
    }
}
