using SkiaSharp;

namespace Scoreboard.Site.Cards;

/// <summary>Those of the light pages (<c>input/assets/site.css</c>).</summary>
internal static class CardColours
{
    public static SKColor Paper { get; } = SKColor.Parse("#fbfaf7");

    public static SKColor Ink { get; } = SKColor.Parse("#1b1626");

    public static SKColor Soft { get; } = SKColor.Parse("#5d566b");

    public static SKColor Land { get; } = SKColor.Parse("#e6e2e8");

    public static SKColor Border { get; } = SKColor.Parse("#8d79ad");

    public static SKColor Won { get; } = SKColor.Parse("#4a1a86");

    public static SKColor Nearly { get; } = SKColor.Parse("#8a5cc4");

    public static SKColor Partial { get; } = SKColor.Parse("#d9c9ef");

    public static SKColor NotYet { get; } = SKColor.Parse("#e6d9b8");

    public static SKColor Unknown { get; } = SKColor.Parse("#f3f1f4");
}
