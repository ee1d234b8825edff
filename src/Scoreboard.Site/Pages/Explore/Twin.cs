namespace Scoreboard.Site.Pages.Explore;

/// <summary>A chart of another page to hover, zoom and save: drawn from the very table beside that chart.</summary>
public sealed record Twin
{
    /// <summary>In the page's address: <c>#chart=trend</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, as its page heads it.</summary>
    public required string Name { get; init; }

    /// <summary>Where the chart itself stands.</summary>
    public required string Href { get; init; }

    /// <summary>Where its data is to download.</summary>
    public required string Csv { get; init; }

    /// <summary>Axes and looks.</summary>
    public required PlotlyJson Layout { get; init; }

    /// <summary>One, or one for each group of countries or each criterion.</summary>
    public required IReadOnlyList<TwinPart> Parts { get; init; }
}

/// <summary>One figure of a twin.</summary>
/// <param name="Id">In the page's address: <c>&amp;part=asia</c>.</param>
/// <param name="Name">In words; empty where there is only one.</param>
/// <param name="Data">The traces.</param>
public sealed record TwinPart(string Id, string Name, PlotlyJson Data);
