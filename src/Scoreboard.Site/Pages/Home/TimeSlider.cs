using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Home;

/// <summary>What the script that moves the map through time needs.</summary>
public sealed class TimeSlider
{
    /// <summary>The first quarter, as <c>1997-2</c>.</summary>
    public required string First { get; init; }

    /// <summary>How many quarters after the first the one under way comes.</summary>
    public required int Last { get; init; }

    /// <summary>What is said of a quarter, with <c>{quarter}</c>, <c>{year}</c> and <c>{count}</c> in it.</summary>
    public required string Text { get; init; }

    /// <summary>What a country is called, with <c>{country}</c> and <c>{status}</c> in it.</summary>
    public required string Country { get; init; }

    public static TimeSlider Of(PageFrame frame)
    {
        var (history, words) = (frame.Site.History, frame.Words);
        return new()
        {
            First = $"{history.First.Year}-{history.First.Number}",
            Last = history.Quarters.Count - 1,
            Text = words.Format(
                "slider.text", ("quarter", "{quarter}"), ("year", "{year}"), ("count", "{count}")),
            Country = words.Format("map.country", ("country", "{country}"), ("status", "{status}")),
        };
    }
}
