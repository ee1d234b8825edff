using Scoreboard.Site.Addresses;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The end of one year, as a row.</summary>
public sealed class TrendRow
{
    /// <summary>In words.</summary>
    public required string Year { get; init; }

    /// <summary>Of the map at the end of that year.</summary>
    public required string Href { get; init; }

    /// <summary>Countries on the highest rung.</summary>
    public required string Headline { get; init; }

    /// <summary>Those of them whose date is not known.</summary>
    public required string KnownBy { get; init; }

    /// <summary>Countries one step short.</summary>
    public required string Nearly { get; init; }

    public static TrendRow Of(PageFrame frame, int year)
    {
        var (history, formats, day) = (frame.Board.History, frame.Words.Formats, new DateOnly(year, 12, 31));
        return new()
        {
            Year = formats.Date(year),
            Href = frame.To(Routes.Year(year)),
            Headline = formats.Number(history.Headline(day)),
            KnownBy = formats.Number(history.HeadlineKnownBy(day)),
            Nearly = formats.Number(history.Count(Status.Nearly, day)),
        };
    }
}
