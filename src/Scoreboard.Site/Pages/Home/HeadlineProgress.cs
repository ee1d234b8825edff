using Scoreboard.Site.Content;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Home;

/// <summary>The headline on its way to the target, as a bar from 0 to all countries in scope.</summary>
public sealed class HeadlineProgress
{
    /// <summary>0 to 100, the share of countries won.</summary>
    public required double Won { get; init; }

    /// <summary>0 to 100, the share one step short.</summary>
    public required double Nearly { get; init; }

    /// <summary>0 to 100, where the target lies.</summary>
    public required double Target { get; init; }

    /// <summary>How many are one step short.</summary>
    public required string NearlyText { get; init; }

    /// <summary>The target and the distance to it.</summary>
    public required string TargetText { get; init; }

    public static HeadlineProgress Of(SiteModel site, Words words)
    {
        var (scores, target) = (site.Board.Scores, site.Board.Settings.Target.Countries);
        var share = 100.0 / Math.Max(1, scores.Countries.Count);
        var left = target - scores.Headline;
        return new()
        {
            Won = share * scores.Headline,
            Nearly = share * scores.Count(Status.Nearly),
            Target = Math.Min(100, share * target),
            NearlyText = words.Count("home.nearly", scores.Count(Status.Nearly)),
            TargetText = left > 0
                ? words.Format("home.target", ("target", target), ("left", left))
                : words.Format("home.target.met", ("target", target)),
        };
    }
}
