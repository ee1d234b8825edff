using Scoreboard.Documents;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One document's bar.</summary>
/// <param name="From">0 to 100.</param>
/// <param name="To">0 to 100.</param>
/// <param name="Fades">Whether it has no end date, so the bar fades out.</param>
/// <param name="Force">In force, ended or draft: how strong it is drawn.</param>
public sealed record DocumentBar(double From, double To, bool Fades, Force Force)
{
    private const double Fade = 8, Thinnest = 0.6;

    /// <summary>Where each of the three steps starts in which it fades.</summary>
    public IReadOnlyList<double> Fading => [To - Fade, To - 5, To - 2];

    /// <summary>Of the part that does not fade; never so thin that it can't be seen.</summary>
    public double Width => Math.Max(Thinnest, To - From - (Fades ? Fade : 0));

    public string Class => Force switch
    {
        Force.InForce or Force.InForcePeriodNotKnown => "current",
        Force.Draft or Force.NotYet => "draft",
        _ => "ended",
    };
}
