using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>The marks of the statuses, as people see them who see colours otherwise or not at all.</summary>
public sealed class MarksTests(Website website)
{
    /// <summary>Of the pixels of two marks laid on each other, this share must differ by 2 to 1.</summary>
    private const double Apart = 0.1;

    /// <summary>How the browser simulates each, and whether the page is dark.</summary>
    public static TheoryData<string, bool> Eyes { get; } = new(
        from sight in new[] { "none", "protanopia", "deuteranopia", "tritanopia", "achromatopsia" }
        from isDark in new[] { false, true }
        select (sight, isDark));

    [Theory]
    [MemberData(nameof(Eyes))]
    public Task Every_two_statuses_are_told_apart(string sight, bool isDark) => website.VisitAsync(
        "",
        async page =>
        {
            var devtools = await page.Context.NewCDPSessionAsync(page);
            await devtools.SendAsync("Emulation.setEmulatedVisionDeficiency", new() { ["type"] = sight });
            var marks = await page.Locator("[data-status-legend] .mark").AllAsync();
            Assert.Equal(5, marks.Count);
            List<string> pictures = [];
            foreach (var mark in marks)
            {
                pictures.Add(Convert.ToBase64String(await mark.ScreenshotAsync()));
            }

            await devtools.SendAsync("Emulation.setEmulatedVisionDeficiency", new() { ["type"] = "none" });
            var shares = await page.EvaluateAsync<Dictionary<string, double>>("""
                async (pictures) => {
                  const light = (channel) =>
                    (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
                  const read = async (picture) => {
                    const image = new Image();
                    image.src = `data:image/png;base64,${picture}`;
                    await image.decode();
                    const canvas = document.createElement("canvas");
                    [canvas.width, canvas.height] = [72, 48];
                    const context = canvas.getContext("2d");
                    context.drawImage(image, 0, 0, 72, 48);
                    const { data } = context.getImageData(12, 8, 48, 32);
                    return Array.from({ length: 48 * 32 }, (_, i) => 0.2126 * light(data[4 * i] / 255)
                      + 0.7152 * light(data[4 * i + 1] / 255) + 0.0722 * light(data[4 * i + 2] / 255));
                  };
                  const marks = await Promise.all(pictures.map(read));
                  const apart = (a, b) => a.filter((one, i) =>
                    (Math.max(one, b[i]) + 0.05) / (Math.min(one, b[i]) + 0.05) >= 2).length / a.length;
                  return Object.fromEntries(marks.flatMap((a, i) => marks.slice(i + 1)
                    .map((b, j) => [`${i} and ${i + 1 + j}`, apart(a, b)])));
                }
                """,
                pictures);
            Assert.Equal(10, shares.Count);
            Assert.All(shares, s => Assert.InRange(s.Value, Apart, 1));
        },
        new() { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light, DeviceScaleFactor = 3 });
}
