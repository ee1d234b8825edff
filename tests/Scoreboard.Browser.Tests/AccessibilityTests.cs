namespace Scoreboard.Browser.Tests;

public sealed class AccessibilityTests(Website website)
{
    [Theory]
    [MemberData(nameof(Website.PageKinds), MemberType = typeof(Website))]
    public Task Axe_finds_nothing_wide_and_light_nor_narrow_and_dark(string path) =>
        website.VisitAsync(path, Axe.FindsNothingBothWaysAsync);
}
