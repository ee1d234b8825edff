using System.Text;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Tests.Writing;

/// <summary>
/// Files that both a build and the people who publish it may write: the first line says whose one is.
/// </summary>
public sealed class HostFilesInTheOutputTests : IDisposable
{
    private const string Mine = "/*\n  X-Mine: 1\n", Policy = ".well-known/security.txt";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_that_a_build_wrote_is_replaced_and_one_of_somebody_else_stays(bool inPlace)
    {
        Write(inPlace, "old");
        Assert.Equal(Ours("old"), Read("_headers"));
        _folder.Write($"output/{Policy}", "Contact: mine");

        Write(inPlace, "new");

        Assert.Equal(Ours("new"), Read("_headers"));
        Assert.Equal("Contact: mine", Read(Policy));
        _folder.Write("output/_headers", Mine);
        Write(inPlace, "newer");
        Assert.Equal(Mine, Read("_headers"));
        Assert.Equal("newer", Read("index.html"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_that_was_there_before_the_first_site_stays(bool inPlace)
    {
        _folder.Write("output/_headers", Mine);

        Write(inPlace, "new");

        Assert.Equal(Mine, Read("_headers"));
        Assert.Equal(Ours("new"), Read(Policy));
    }

    private static string Ours(string text) => $"{HostFiles.FirstLine}\n{text}";

    private string Read(string path) => File.ReadAllText(_folder.At($"output/{path}"));

    private void Write(bool inPlace, string text)
    {
        using var writer = SiteWriter.Open(_folder.Options with { InPlace = inPlace });
        writer.Write(
        [
            new SiteFile("index.html", Encoding.UTF8.GetBytes(text)),
            new SiteFile("_headers", Encoding.UTF8.GetBytes(Ours(text))),
            new SiteFile(Policy, Encoding.UTF8.GetBytes(Ours(text))),
        ]);
    }
}
