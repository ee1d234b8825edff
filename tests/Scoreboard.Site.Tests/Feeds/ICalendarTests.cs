using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Scoring;
using Scoreboard.Site.Feeds;

namespace Scoreboard.Site.Tests.Feeds;

public class ICalendarTests
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CalendarEntry Event = new()
    {
        Uid = "renewal-xaa-plan@example.org",
        On = new DateOnly(2028, 2, 29),
        Stamp = new DateOnly(2026, 11, 22),
        Summary = "A plan ends",
        Description = "A plan ends.",
        Url = new Uri("https://example.org/renewals/xaa-plan/"),
        AlarmDaysBefore = 90,
    };

    /// <summary>All that has a meaning in a calendar, and letters of one to four bytes.</summary>
    private static Gen<string> Texts { get; } = Gen.Elements(
            "\\", ";", ",", "\n", "\r\n", ":", "\"", "\\n", "\\N", " ", "\t", "a", "plan ", "é", "ô", "صحة المجتمع ",
            "卫生", "😀", "e\u0301", "\u0001")
        .ListOf().Select(parts => string.Concat(parts));

    [Theory]
    [InlineData(
        "Plan stratégique national de santé communautaire, à l'échelle: février 2026 - août 2031, révisé « pour "
        + "tous »")]
    [InlineData("الاستراتيجية الوطنية لصحة المجتمع والعاملين الصحيين المجتمعيين في جمهورية السودان ٢٠٢٧")]
    [InlineData("one, two; three\\four\nfive\\nsix \"seven\": eight")]
    [InlineData("社区卫生工作者国家战略社区卫生工作者国家战略社区卫生工作者国家战略😀😀😀😀")]
    [InlineData("\\")]
    [InlineData("a  b   c                                                                                      d")]
    public async Task Another_program_reads_back_the_very_text(string text)
    {
        var read = (await Readers.CalendarsAsync(
            ICalendar.Write("A scoreboard", "en", text, [Event with { Summary = text, Description = text }])))[0];

        Assert.Equal((text, text), (read.Events[0].Summary, read.Events[0].Description));
        Assert.Equal(("2028-02-29", "2028-03-01"), (read.Events[0].Start.Day, read.Events[0].End.Day));
    }

    [Fact]
    public void Any_text_comes_back_once_unfolded_and_unescaped() => Property.Holds(Texts, text =>
    {
        var bytes = ICalendar.Write(
            "A scoreboard", "en", "A calendar", [Event with { Summary = text, Description = text }]);

        var written = Strict.GetString(bytes);
        Assert.All(written.Split("\r\n"), line => Assert.InRange(Strict.GetByteCount(line), 0, 75));
        var line = Unfolded(written).Single(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal));
        Assert.Equal(text.ReplaceLineEndings("\n").Replace("\u0001", "", StringComparison.Ordinal),
            Unescaped(line["SUMMARY:".Length..]));
    });

    [Fact]
    public void Sequence_never_falls_when_a_source_is_read_again() => Property.Holds(
        Gen.Choose(0, 20_000).Two(), days =>
        {
            var (a, b) = (SequenceOf(days.Item1), SequenceOf(days.Item2));
            Assert.Equal(days.Item1.CompareTo(days.Item2), a.CompareTo(b));
        });

    private static int SequenceOf(int days)
    {
        var text = Strict.GetString(
            ICalendar.Write("A scoreboard", "en", "", [Event with { Stamp = new DateOnly(2020, 1, 1).AddDays(days) }]));
        return int.Parse(Unfolded(text).Single(l => l.StartsWith("SEQUENCE:", StringComparison.Ordinal))[9..],
            System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string[] Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append((text[i], i + 1 < text.Length ? text[i + 1] : ' ') switch
            {
                ('\\', 'n' or 'N') => '\n',
                ('\\', var next) => next,
                (var other, _) => other,
            });
            i += text[i] == '\\' ? 1 : 0;
        }

        return plain.ToString();
    }
}
