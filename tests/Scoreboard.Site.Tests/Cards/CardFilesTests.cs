using System.Buffers.Binary;
using Scoreboard.Site.Building;
using Scoreboard.Site.Cards;

namespace Scoreboard.Site.Tests.Cards;

public sealed class CardFilesTests : IDisposable
{
    private readonly SmallProject _project = new(inArabic: true);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_same_data_gives_the_same_pictures_and_only_what_changed_is_drawn_anew()
    {
        var first = Cards();
        Assert.Contains("cards/home.png", first.Keys);
        Assert.Contains("cards/countries/averna.png", first.Keys);
        Assert.Contains("ar/cards/countries/averna.png", first.Keys);
        Assert.All(first.Values, png => Assert.Equal((1200, 630), SizeOf(png)));
        var drawn = Drawn();
        Assert.Equal(first, Cards());
        Assert.Equal(drawn, Drawn());
        Directory.Delete(_project.Folder.At("kept"), recursive: true);
        Assert.Equal(first, Cards());

        _project.Change("data/countries.csv", "Averna", "Avernia");

        var later = Cards();
        Assert.Equal(
            ["cards/countries/averna.png"],
            later.Where(card => !card.Value.AsSpan().SequenceEqual(first[card.Key])).Select(card => card.Key)
                .Where(path => path.StartsWith("cards/countries/", StringComparison.Ordinal)));
        Assert.Contains("cards/countries/belmora.png", later.Keys);
    }

    [Fact]
    public async Task A_page_names_its_picture_and_another_page_that_of_the_home_page()
    {
        var inputs = SiteInputs.Read(_project.Options);
        var result = await SiteBuilder.BuildAsync(
            _project.Options with { HasCards = true, InputFolder = _project.Folder.At("input") },
            WithFonts(inputs), _ => { }, TestContext.Current.CancellationToken);
        Assert.False(result.HasErrors, string.Join('\n', result.Problems));
        var files = result.Files.ToDictionary(f => f.Path, f => System.Text.Encoding.UTF8.GetString(f.Content));

        Assert.Contains("cards/countries/averna.png\"", files["countries/averna/index.html"], StringComparison.Ordinal);
        Assert.Contains("ar/cards/home.png\"", files["ar/about/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(
            "og:image", System.Text.Encoding.UTF8.GetString(
                (await _project.FilesAsync()).Single(f => f.Path == "index.html").Content), StringComparison.Ordinal);
    }

    private SiteInputs WithFonts(SiteInputs inputs)
    {
        Directory.CreateDirectory(_project.Folder.At("input/fonts"));
        foreach (var font in Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", "fonts"), "*.ttf"))
        {
            File.Copy(font, _project.Folder.At($"input/fonts/{Path.GetFileName(font)}"));
        }

        return inputs;
    }

    private Dictionary<string, byte[]> Cards()
    {
        var inputs = SiteInputs.Read(_project.Options);
        var site = SiteBuilder.ModelOf(_project.Options, inputs, inputs.Data!, inputs.Settings!);
        return CardFiles.Of(
            site, inputs.Words, Path.Combine(Repository.Root, "input", "fonts"), _project.Folder.At("kept"),
            TestContext.Current.CancellationToken).ToDictionary(f => f.Path, f => f.Content);
    }

    /// <summary>What was drawn, and when.</summary>
    private Dictionary<string, DateTime> Drawn() => Directory.EnumerateFiles(_project.Folder.At("kept"))
        .ToDictionary(f => f, File.GetLastWriteTimeUtc);

    /// <summary>As a PNG says in its first chunk.</summary>
    private static (int Width, int Height) SizeOf(byte[] png) => (
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
