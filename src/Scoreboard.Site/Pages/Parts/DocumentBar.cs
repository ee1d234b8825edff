using Scoreboard.Documents;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One document's bar.</summary>
/// <param name="From">0 to 100.</param>
/// <param name="To">0 to 100.</param>
/// <param name="Fades">Whether it has no end date, so the bar fades out.</param>
/// <param name="Force">In force, ended or draft: how strong it is drawn.</param>
public sealed record DocumentBar(double From, double To, bool Fades, Force Force)
{
    private const double LongestFade = 8, Thinnest = 0.6;

    /// <summary>Start and width of each of the three steps in which it fades; empty where it does not.</summary>
    public IReadOnlyList<(double X, double Width)> Fading => Fades
        ? [(To - Fade, Fade * 3 / 8), (To - (Fade * 5 / 8), Fade * 3 / 8), (To - (Fade / 4), Fade / 4)]
        : [];

    /// <summary>Of the part that does not fade; never so thin that it can't be seen.</summary>
    public double Width => Math.Max(Thinnest, To - From - (Fades ? Fade : 0));

    /// <summary>A short bar fades over all of its length.</summary>
    private double Fade => Math.Min(LongestFade, To - From);

    public string Class => Force switch
    {
        Force.InForce or Force.InForcePeriodNotKnown => "current",
        Force.Draft or Force.NotYet => "draft",
        _ => "ended",
    };
}
