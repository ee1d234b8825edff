using Microsoft.AspNetCore.Components;
using Scoreboard.Coalition;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>What the coalition's own page says: its agenda, its gears, its partners and how it meets.</summary>
public sealed class CoalitionPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>The common agenda, as maintainers wrote it.</summary>
    public required MarkupString Agenda { get; init; }

    /// <summary>What is done, what that changes and what it is for.</summary>
    public required IReadOnlyList<GearModel> Gears { get; init; }

    /// <summary>How many commitments there are, in words.</summary>
    public required string Commitments { get; init; }

    /// <summary>How many windows nobody is known to work on, in words.</summary>
    public required string Gaps { get; init; }

    /// <summary>How many decisions there are, in words.</summary>
    public required string Decisions { get; init; }

    /// <summary>By kind.</summary>
    public required IReadOnlyList<PartnerGroup> Partners { get; init; }

    /// <summary>Of the meetings of a year; empty where none has been published.</summary>
    public required IReadOnlyList<RhythmRow> Rhythm { get; init; }

    /// <summary>Of how many meetings that tells, or that none has been published.</summary>
    public required string RhythmIntro { get; init; }

    public static CoalitionPageModel Of(SiteModel site, Words words, CoalitionBoard coalition, MarkdownPage agenda)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Coalition), agenda.Title, agenda.Description);
        var hasMet = coalition.Rhythm.Meetings > 0;
        return new()
        {
            Frame = frame,
            Agenda = new MarkupString(agenda.Html),
            Gears = GearModel.All(frame, coalition),
            Commitments = words.Count("commitments.count", coalition.Commitments.Count),
            Gaps = UnattendedWords.Sentence(frame)!,
            Decisions = words.Count("decisions.count", coalition.Decisions.Count),
            Partners = PartnerGroup.All(frame, coalition),
            Rhythm = hasMet ? RhythmRow.All(frame, coalition) : [],
            RhythmIntro = hasMet ? words.Count("rhythm.intro", coalition.Rhythm.Meetings) : words["rhythm.none"],
        };
    }
}
