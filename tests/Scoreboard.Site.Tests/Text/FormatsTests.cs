using Scoreboard.Scoring;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests.Text;

public class FormatsTests
{
    private static readonly Formats English = TextFixture.English("").Formats;

    private static readonly Formats French = TextFixture.English("""
        number.sample = 12 345,6
        number.sample.small = 1 234
        number.percent = {number} %
        date.first = {day}er {month} {year}
        date.month.3 = mars
        """).Formats;

    private static readonly Formats Spanish = TextFixture.English("""
        number.sample = 12.345,6
        number.sample.small = 1234
        """).Formats;

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(26560, "26,560")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(66.66, "66.7")]
    [InlineData(66.04, "66")]
    [InlineData(0.25, "0.3")]
    [InlineData(99.95, "100")]
    [InlineData(-1234.5, "−1,234.5")]
    [InlineData(-0.04, "0")]
    public void Numbers_are_grouped_and_have_at_most_one_decimal(double number, string written) =>
        Assert.Equal(written, English.Number(number));

    [Theory]
    [InlineData(62.5, "63", 63)]
    [InlineData(63.5, "64", 64)]
    [InlineData(62.49, "62", 62)]
    [InlineData(0.5, "1", 1)]
    [InlineData(-62.5, "−63", -63)]
    public void Whole_numbers_are_rounded_alike_in_words_and_as_numbers(double number, string written, int whole)
    {
        Assert.Equal(written, English.Rounded(number));
        Assert.Equal(whole, Formats.Whole(number));
    }

    [Fact]
    public void Each_language_has_its_own_marks()
    {
        Assert.Equal("26\u202F560,5", French.Number(26560.5));
        Assert.Equal("1\u202F234", French.Number(1234));
        Assert.Equal("1234", Spanish.Number(1234));
        Assert.Equal("12.345,5", Spanish.Number(12345.5));
        Assert.Equal("50 %", French.Percent(0.5));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_our_mistake(double number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => English.Number(number));

    [Theory]
    [InlineData(0.0, "0%")]
    [InlineData(0.125, "13%")]
    [InlineData(1.0, "100%")]
    public void Shares_are_written_in_whole_percent(double share, string written) =>
        Assert.Equal(written, English.Percent(share));

    [Fact]
    public void Dates_are_as_precise_as_they_are_known()
    {
        Assert.Equal("2026", English.Date(2026));
        Assert.Equal("March 2026", English.Date(2026, 3));
        Assert.Equal("31 March 2026", English.Date(2026, 3, 31));
        Assert.Equal("1er mars 2026", French.Date(2026, 3, 1));
        Assert.Equal("31 December 2026", English.Date(new DateOnly(2026, 12, 31)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    [InlineData("a b c {first}", "a, b, c and {first}")]
    public void Lists_read_as_a_sentence(string items, string list) =>
        Assert.Equal(list, English.List(items.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("Malí,India", "Malí e India")]
    [InlineData("India,Malí", "India y Malí")]
    [InlineData("Perú,Honduras,Irán", "Perú, Honduras e Irán")]
    [InlineData("fuego,hielo", "fuego y hielo")]
    [InlineData("Cuba,Islas Salomón", "Cuba e Islas Salomón")]
    public void Spanish_lists_say_e_before_the_sound_of_i(string items, string list) => Assert.Equal(
        list,
        TextFixture.Read(
            Language.Find("es")!, "list.pair = {first} y {last}\nlist.end = {first} y {last}", TextFixture.English(""),
            out _).Formats.List(items.Split(',')));

    [Theory]
    [InlineData("en", "{number} {unit}", "2 million", "people", "2 million people")]
    [InlineData("es", "{number} de {unit}", "2 millones", "ACS", "2 millones de ACS")]
    [InlineData("pt", "{number} de {unit}", "2,5 milhões", "ACS", "2,5 milhões de ACS")]
    [InlineData("fr", "{number} de {unit}", "1 million", "ASC", "1 million d'ASC")]
    [InlineData("fr", "{number} de {unit}", "2,5 millions", "écoles", "2,5 millions d'écoles")]
    [InlineData("fr", "{number} de {unit}", "2 millions", "personnes", "2 millions de personnes")]
    [InlineData("ar", "{number} {unit}", "3 ملايين", "شخص", "3 ملايين شخص")]
    public void Millions_are_of_something(string code, string text, string number, string unit, string written) =>
        Assert.Equal(written, TextFixture.Read(
            Language.Find(code)!, $"number.of = {text}", TextFixture.English(""), out _).Formats.Of(number, unit));

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(1000, "1 kB")]
    [InlineData(9_940, "9.9 kB")]
    [InlineData(9_960, "10 kB")]
    [InlineData(999_499, "999 kB")]
    [InlineData(999_500, "1 MB")]
    [InlineData(12_600_000, "13 MB")]
    public void Sizes_are_short(long bytes, string written) => Assert.Equal(written, English.Size(bytes));

    [Theory]
    [InlineData("12345.6", "1234", "12345.5")]
    [InlineData("12'345.6", "1'234", "12'345.5")]
    public void A_group_separator_may_be_anything_or_nothing(string sample, string small, string written) =>
        Assert.Equal(written, NumberStyle.Read(sample, small)!.Write(12345.5, 1));

    [Theory]
    [InlineData("12,345,6", "1,234")]
    [InlineData("12,345", "1,234")]
    [InlineData("12,345.6", "1.234")]
    [InlineData("1,234.5", "1,234")]
    public void Samples_of_other_numbers_are_refused(string sample, string small) =>
        Assert.Null(NumberStyle.Read(sample, small));
}
