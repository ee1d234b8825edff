using Scoreboard.Documents;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One document of a country.</summary>
public sealed class DocumentRow
{
    /// <summary>Of the row, to link to.</summary>
    public required string Id { get; init; }

    /// <summary>In English, as the data has it.</summary>
    public required string Title { get; init; }

    /// <summary>As published; may be empty.</summary>
    public required string TitleOriginal { get; init; }

    /// <summary>Its kind, with the focus where that is the whole sector.</summary>
    public required string Kind { get; init; }

    /// <summary>From when until when.</summary>
    public required string Period { get; init; }

    /// <summary>In force, ended, draft ... in words.</summary>
    public required string State { get; init; }

    /// <summary>The renewal state in words; empty where it has no window.</summary>
    public required string Renewal { get; init; }

    /// <summary>Whether that is overdue.</summary>
    public required bool IsUrgent { get; init; }

    /// <summary>The page of its window; null where it has none.</summary>
    public required string? WindowHref { get; init; }

    /// <summary>May be empty.</summary>
    public required Remark Note { get; init; }

    /// <summary>With at least one source.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Null where neither start nor end is known.</summary>
    public required DocumentBar? Bar { get; init; }

    public static DocumentRow Of(PageFrame frame, CountryScore score, Policy policy, Force force, DocumentBar? bar)
    {
        var phrases = frame.Phrases;
        var window = score.Windows.FirstOrDefault(w => w.Policy == policy);
        return new()
        {
            Id = policy.PolicyId,
            Title = phrases.Title(policy),
            TitleOriginal = phrases.OtherTitle(policy),
            Kind = policy.Focus == PolicyFocus.Community ? phrases.Name(policy.Kind) : phrases.KindAndFocus(policy),
            Period = phrases.Period(policy),
            State = phrases.Name(force),
            Renewal = window is null ? "" : phrases.Name(window.State),
            IsUrgent = window?.State == RenewalState.Overdue,
            WindowHref = window is not null && policy.EndsOn is not null ? frame.To(Routes.Window(policy)) : null,
            Note = Remark.OfTable(frame.Words, policy.Note),
            Evidence = Evidence.Of(frame, policy),
            Bar = bar,
        };
    }
}
