using System.Text;

namespace Scoreboard.Csv;

public sealed class DamagedTextTests
{
    [Theory]
    [InlineData("Politique nationale de santé communautaire à l’horizon 2030 : « Une santé pour tous »")]
    [InlineData("«\u00A0SANTÉ\u00A0» et «\u00A0santé\u00A0»… l’«\u00A0été\u00A0», NOËL… ÉTÉ\u00A0»")]
    [InlineData("PLAN D’ACTION “SANTÉ”, “QUALITÉ’")]
    [InlineData("Plano “AMANHÔ, «MANHû, IRMÖ e CORAÇÃO; «está»… «já» e “é”")]
    [InlineData("Ação de saúde da família: 3.ª edição, n.º 5")]
    [InlineData("Bộ Y tế: “TRẠM Y TẾ XÔ, XÖ và ấp “ĐÔ; nhân viên y tế thôn, bản")]
    [InlineData("Quyết định số 75/2009/QĐ-TTg về chế độ phụ cấp")]
    [InlineData("وزارة الصحة: «سياسة صحة المجتمع» ٢٠٢٥؟")]
    [InlineData("جمهورية أفريقيا الوسطى")]
    [InlineData("Côte d’Ivoire; São Tomé e Príncipe; Türkiye; Curaçao; Åland; Österreich “Ä”")]
    [InlineData("የጤና ኤክስቴንሽን ፕሮግራም; ແຜນ; স্বাস্থ্য; သတင်း; Ұлттық жоспар")]
    [InlineData("Plan B? Or plan C? The CHW? In GDP? Why? because; who? when? where?")]
    [InlineData("Is it? Or isn’t it? Per km? ¿Quién? ¿Dónde? Qui ? Où ?")]
    [InlineData("write ?theme=light or ?theme=dark behind the address")]
    [InlineData("Is it paid? Yes. Why?! \"Who?\" (Where?) https://example.org/a?b=c&d=é")]
    [InlineData("√2 is about 1.4, 25 °C ± 2, 5 × 3 µm, £3 and ¥5, A–Z — “Ä–Z”")]
    public void Real_words_are_not_taken_for_damage(string text) => Assert.Null(DamagedText.In(text));

    [Theory]
    [InlineData("Santé", "'SantÃ©', which was 'Santé'")]
    [InlineData("SANTÉ", "which was 'SANTÉ'")]
    [InlineData("l’été", "which was 'l’été'")]
    [InlineData("œuvre", "which was 'œuvre'")]
    [InlineData("HÔPITAL", "which was 'HÔPITAL'")]
    [InlineData("ação", "which was 'ação'")]
    [InlineData("Quyết định", "which was 'Quyết'")]
    [InlineData("người", "which was 'người'")]
    [InlineData("السنغال", "which was 'السنغال'")]
    [InlineData("የጤና", "which was 'የጤና'")]
    [InlineData("2015–2020", "which was '2015–2020'")]
    [InlineData("« pays »", "which was '«'")]
    public void What_was_opened_as_Windows_1252_is_named_with_what_it_was(string text, string expected) =>
        Assert.Contains(expected, DamagedText.In(AsWindows1252(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Sant√©")]
    [InlineData("the ministry‚Äôs plan")]
    [InlineData("S\uFFFDo Tom\uFFFD")]
    [InlineData("????")]
    [InlineData("Espa?a")]
    [InlineData("B? Y t?")]
    [InlineData("S? Y t? (Hanoi)")]
    [InlineData("Ngh? ??nh 75")]
    [InlineData("Plan for 2030: ?conomie")]
    public void Other_damage_is_found(string text) => Assert.NotNull(DamagedText.In(text));

    [Fact]
    public void A_question_mark_in_an_address_is_none_that_took_a_letters_place() =>
        Assert.Null(DamagedText.In("https://example.org/show?id", isAddress: true));

    [Theory]
    [InlineData("#N/A", true)]
    [InlineData("#BEZUG!", true)]
    [InlineData("#NOM?", true)]
    [InlineData("Err:504", true)]
    [InlineData("######", true)]
    [InlineData("#CHW", false)]
    [InlineData("# of workers", false)]
    public void A_cell_may_hold_a_spreadsheets_error(string text, bool expected) =>
        Assert.Equal(expected, DamagedText.IsSpreadsheetError(text));

    /// <summary>Its bytes as UTF-8, read as what a spreadsheet in Western Europe takes them for.</summary>
    private static string AsWindows1252(string text)
    {
        const string high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
        return string.Concat(Encoding.UTF8.GetBytes(text)
            .Select(b => b is >= 0x80 and < 0xA0 ? high[b - 0x80] : (char)b));
    }
}
