using Scoreboard.Coalition;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>One measure of how the coalition meets.</summary>
/// <param name="Name">In words.</param>
/// <param name="Value">The mean of a year, in words.</param>
/// <param name="Target">In words.</param>
/// <param name="IsReached">Whether the target is; null where nobody counted.</param>
/// <param name="Verdict">The same in words.</param>
public sealed record RhythmRow(string Name, string Value, string Target, bool? IsReached, string Verdict)
{
    public static IReadOnlyList<RhythmRow> All(PageFrame frame, CoalitionBoard coalition)
    {
        var (words, rhythm, target) = (frame.Words, coalition.Rhythm, coalition.Settings);
        return
        [
            Of(words["rhythm.agenda"], rhythm.AgendaLeadDays, target.AgendaLeadDays,
                days => words.Format("rhythm.days", ("days", words.Formats.Number(days)))),
            Of(words["rhythm.attendance"], rhythm.Attendance, target.Attendance, words.Formats.Percent),
            Of(words["rhythm.speakers"], rhythm.Speakers, target.Speakers, words.Formats.Percent),
        ];

        RhythmRow Of(string name, double? value, double wanted, Func<double, string> write) => new(
            name,
            value is { } known ? write(known) : words["score.none"],
            write(wanted),
            value is { } reached ? reached >= wanted : null,
            value switch
            {
                null => words["rhythm.unknown"],
                { } mean when mean >= wanted => words["rhythm.reached"],
                _ => words["rhythm.short"],
            });
    }
}
