using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Tests.Addresses;

public class LinkTargetTests
{
    [Theory]
    [InlineData("/", LinkKind.Page)]
    [InlineData("/countries/", LinkKind.Page)]
    [InlineData("/methodology/#two-numbers", LinkKind.Page)]
    [InlineData("/countries/?status=nearly", LinkKind.Page)]
    [InlineData("/data/policies.csv", LinkKind.File)]
    [InlineData("#scores", LinkKind.Anchor)]
    [InlineData("https://example.org/a?b=c:d#e", LinkKind.External)]
    [InlineData("HTTP://example.org", LinkKind.External)]
    [InlineData("mailto:team@example.org", LinkKind.External)]
    public void Harmless_addresses_pass(string address, LinkKind kind)
    {
        Assert.Equal(new LinkTarget(kind, address), LinkTarget.Read(address, out var fault));
        Assert.Empty(fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\u0000script:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("\\\\example.org/")]
    [InlineData("https:example.org")]
    [InlineData("https:/example.org")]
    [InlineData("https://")]
    [InlineData("https://example.org@evil.example/")]
    [InlineData("https://example.org/a b")]
    [InlineData("countries/")]
    [InlineData("../countries/")]
    [InlineData("/../outside/")]
    [InlineData("/%2e%2e/outside/")]
    [InlineData("/a//b/")]
    [InlineData("/methodology")]
    public void Whatever_could_be_read_in_a_second_way_is_refused(string address)
    {
        Assert.Null(LinkTarget.Read(address, out var fault));
        Assert.NotEmpty(fault);
    }

    [Fact]
    public void A_forgotten_slash_is_named()
    {
        LinkTarget.Read("/methodology#scores", out var fault);
        Assert.Equal("'/methodology#scores' is neither a page nor a file; a page ends in '/': /methodology/", fault);
    }
}
