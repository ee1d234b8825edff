using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scoreboard.Site.Tests.Feeds;

/// <summary>
/// What programs read of the small site's calendars and feeds, whatever way they are written in. The expected files in
/// <c>Feeds/Read</c> were first read from files that our own code wrote, and the libraries' had to say the same.
/// </summary>
public class WhatReadersSeeTests
{
    private static readonly string Site = Path.Combine(
        Repository.Root, "tests", "Scoreboard.Site.Tests", "Cases", "small", "expected");

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    [Theory]
    [InlineData("renewals.ics", "renewals.ics.json")]
    [InlineData("countries/averna/renewals.ics", "averna.ics.json")]
    [InlineData("renewals.atom", "renewals.atom.json")]
    [InlineData("changes.atom", "changes.atom.json")]
    public async Task A_program_reads_the_same_as_ever(string file, string expected)
    {
        var read = await Readers.JsonAsync(Path.Combine(Site, file));

        ExpectedFiles.AssertEqual(
            Path.Combine(Repository.Root, "tests", "Scoreboard.Site.Tests", "Feeds", "Read", expected),
            JsonNode.Parse(read)!.ToJsonString(Readable) + "\n");
    }
}
