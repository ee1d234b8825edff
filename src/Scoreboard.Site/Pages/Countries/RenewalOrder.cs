using System.Globalization;
using Scoreboard.Renewals;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>What the scorecard's renewals are sorted by: the most urgent first, then the earliest end.</summary>
/// <param name="Urgency">From 0, the most urgent; a country without a window comes after all states.</param>
/// <param name="EndsOn">The last day the document may end on; null where no end is known.</param>
public sealed record RenewalOrder(int Urgency, DateOnly? EndsOn)
{
    private const int WithoutWindow = 9;

    public static RenewalOrder Of(RenewalWindow? window) => window is null
        ? new RenewalOrder(WithoutWindow, null)
        : new RenewalOrder((int)window.State, window.Policy.EndsOn?.Last);

    /// <summary>So that its order as text is its order, for the script: <c>1-20271231</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Urgency}-{EndsOn:yyyyMMdd}");
}
