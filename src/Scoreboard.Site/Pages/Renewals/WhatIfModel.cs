using Scoreboard.Priorities;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>The scoreboard as it would be if every window that can be acted on were won.</summary>
public sealed class WhatIfModel
{
    /// <summary>The headline then.</summary>
    public required string Count { get; init; }

    /// <summary>What it is out of.</summary>
    public required string OutOf { get; init; }

    /// <summary>The headline today, for the script.</summary>
    public required int Base { get; init; }

    /// <summary>The target, for the script.</summary>
    public required int Target { get; init; }

    /// <summary>The map's label with <c>{count}</c> in it, for the script.</summary>
    public required string Label { get; init; }

    /// <summary>How far the headline would then be from the target.</summary>
    public required string ToGo { get; init; }

    /// <summary>The same with <c>{left}</c> in it, for the script.</summary>
    public required string ToGoText { get; init; }

    /// <summary>The world as it would be.</summary>
    public required WorldMapModel Map { get; init; }

    /// <summary>The countries that would be won.</summary>
    public required IReadOnlyList<WhatIfCountry> Countries { get; init; }

    public static WhatIfModel Of(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        var (whatIf, target) = (WhatIf.Of(site.Board.Scores, site.Board.Ranking), site.Board.Settings.Target.Countries);
        var total = site.Board.Scores.Countries.Count;
        return new()
        {
            Count = words.Formats.Number(whatIf.Headline),
            OutOf = words.Format("home.of", ("total", total)),
            Base = site.Board.Scores.Headline,
            Target = target,
            Label = words.Format("map.label", ("count", "{count}"), ("total", total)),
            ToGo = words.Format(
                "whatif.togo", ("left", Math.Max(0, target - whatIf.Headline)), ("target", target)),
            ToGoText = words.Format("whatif.togo", ("left", "{left}"), ("target", "{target}")),
            Map = WorldMapModel.Of(frame, whatIf.StatusOf),
            Countries = [.. whatIf.Won.Select(window => WhatIfCountry.Of(frame, window))],
        };
    }
}
