using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scoreboard.Site.Content;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Exports;

public sealed class DataPackageTests(RealSite site)
{
    private static readonly NodeFolder Node = new("Exports");

    [Fact]
    public async Task Another_reader_finds_every_row_valid_and_every_reference_whole()
    {
        using var folder = new TemporaryFolder();
        await ZipFile.ExtractToDirectoryAsync(
            new MemoryStream(site.Files["data/scoreboard-data.zip"]), folder.At("archive"),
            TestContext.Current.CancellationToken);

        var found = JsonNode.Parse(await Node.RunAsync("check.mjs", [folder.At("archive/datapackage.json")]))!;

        Assert.Empty(found["errors"]!.AsArray());
        Assert.Equal(site.Data.Assessments.Count, found["counts"]!["assessments.csv"]!.GetValue<int>());
        Assert.All(found["counts"]!.AsObject(), c => Assert.True(
            c.Value!.GetValueKind() == JsonValueKind.Number, $"{c.Key}: {c.Value}"));
    }

    [Fact]
    public async Task Another_reader_reads_every_row_as_csv_on_the_web()
    {
        using var folder = new TemporaryFolder();
        await ZipFile.ExtractToDirectoryAsync(
            new MemoryStream(site.Files["data/scoreboard-data.zip"]), folder.At("archive"),
            TestContext.Current.CancellationToken);

        var found = JsonNode.Parse(await Node.RunAsync("csvw.mjs", [folder.At("archive")]))!.AsObject();

        Assert.Equal(site.Data.Assessments.Count, found["assessments.csv"]!.GetValue<int>());
        Assert.Equal(site.Data.Countries.Count, found["countries.csv"]!.GetValue<int>());
        Assert.All(found, c => Assert.True(c.Value!.GetValueKind() == JsonValueKind.Number, $"{c.Key}: {c.Value}"));
    }

    [Fact]
    public void The_archive_holds_every_table_as_it_is_offered_but_for_the_mark()
    {
        using var zip = new ZipArchive(new MemoryStream(site.Files["data/scoreboard-data.zip"]));

        Assert.Contains("LICENCE.txt", zip.Entries.Select(e => e.FullName));
        Assert.All(Tables(), table =>
        {
            using var stream = zip.GetEntry(table.Key)!.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            Assert.False(content.ToArray().AsSpan().StartsWith("\uFEFF"u8));
            Assert.Equal(table.Value, OfferedCsv.Of(new SiteFile(table.Key, content.ToArray())).Content);
        });
    }

    [Fact]
    public void The_archive_of_the_same_data_is_the_same() =>
        Assert.Equal(site.Files["data/scoreboard-data.zip"], site.Again["data/scoreboard-data.zip"]);

    /// <summary>Everything of the data folder but the charts' own tables and what is made of all of it.</summary>
    private Dictionary<string, byte[]> Tables() => site.Files
        .Where(f => f.Key.StartsWith("data/", StringComparison.Ordinal)
            && Path.GetExtension(f.Key) is ".csv" or ".json"
            && !f.Key.StartsWith("data/charts/", StringComparison.Ordinal))
        .ToDictionary(f => f.Key["data/".Length..], f => f.Value);
}
