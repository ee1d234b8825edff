using Scoreboard.Changes;
using Scoreboard.Documents;
using Scoreboard.Progress;
using Scoreboard.Renewals;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>Which text says what of the data. Keys are written out, so that a search finds where one is used.</summary>
public static class TextKeys
{
    /// <summary>The name of a status.</summary>
    public static string Of(Status status) => status switch
    {
        Status.Unknown => "status.unknown",
        Status.NotYet => "status.not_yet",
        Status.Partial => "status.partial",
        Status.Nearly => "status.nearly",
        Status.Won => "status.won",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Why somebody should look again.</summary>
    public static string Of(GapKind kind) => kind switch
    {
        GapKind.NotAssessed => "gap.not_assessed",
        GapKind.Unknown => "gap.unknown",
        GapKind.PolicyMissing => "gap.policy_missing",
        GapKind.OnNews => "gap.on_news",
        GapKind.Stale => "gap.stale",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The name of a basis.</summary>
    public static string Of(Basis basis) => basis switch
    {
        Basis.Policy => "basis.policy",
        Basis.Practice => "basis.practice",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    /// <summary>The name of a verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Unknown => "verdict.unknown",
        Verdict.No => "verdict.no",
        Verdict.Partial => "verdict.partial",
        Verdict.Yes => "verdict.yes",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>The name of a renewal state.</summary>
    public static string Of(RenewalState state) => state switch
    {
        RenewalState.Overdue => "renewal.overdue",
        RenewalState.Open => "renewal.open",
        RenewalState.Next => "renewal.next",
        RenewalState.Later => "renewal.later",
        RenewalState.Lapsed => "renewal.lapsed",
        RenewalState.NoDate => "renewal.no_date",
        RenewalState.OpenEnded => "renewal.open_ended",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>When a document that has an end comes up.</summary>
    public static string SentenceOf(RenewalState state) => state switch
    {
        RenewalState.Overdue => "country.renewal.overdue",
        RenewalState.Open => "country.renewal.open",
        RenewalState.Next => "country.renewal.next",
        RenewalState.Later => "country.renewal.later",
        RenewalState.Lapsed => "country.renewal.lapsed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The name of a kind of document.</summary>
    public static string Of(PolicyKind kind) => kind switch
    {
        PolicyKind.Policy => "kind.policy",
        PolicyKind.Strategy => "kind.strategy",
        PolicyKind.Law => "kind.law",
        PolicyKind.Plan => "kind.plan",
        PolicyKind.Guideline => "kind.guideline",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The name of what a document is about.</summary>
    public static string Of(PolicyFocus focus) => focus switch
    {
        PolicyFocus.Community => "focus.community",
        PolicyFocus.Sector => "focus.sector",
        _ => throw new ArgumentOutOfRangeException(nameof(focus), focus, null),
    };

    /// <summary>Whether a document is in force.</summary>
    public static string Of(Force force) => force switch
    {
        Force.NotKnown => "force.not_known",
        Force.NotYet => "force.not_yet",
        Force.Ended => "force.ended",
        Force.Draft => "force.draft",
        Force.InForcePeriodNotKnown => "force.in_force_period_not_known",
        Force.InForce => "force.in_force",
        _ => throw new ArgumentOutOfRangeException(nameof(force), force, null),
    };

    /// <summary>The name of a cause.</summary>
    public static string Of(ChangeCause cause) => cause switch
    {
        ChangeCause.Won => "cause.won",
        ChangeCause.Lost => "cause.lost",
        ChangeCause.Advanced => "cause.advanced",
        ChangeCause.FellBack => "cause.fell_back",
        ChangeCause.NewlyAssessed => "cause.newly_assessed",
        ChangeCause.Corrected => "cause.corrected",
        ChangeCause.EnteredWindow => "cause.entered_window",
        ChangeCause.Expired => "cause.expired",
        ChangeCause.Renewed => "cause.renewed",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };

    /// <summary>What a cause means.</summary>
    public static string MeaningOf(ChangeCause cause) => cause switch
    {
        ChangeCause.Won => "cause.won.meaning",
        ChangeCause.Lost => "cause.lost.meaning",
        ChangeCause.Advanced => "cause.advanced.meaning",
        ChangeCause.FellBack => "cause.fell_back.meaning",
        ChangeCause.NewlyAssessed => "cause.newly_assessed.meaning",
        ChangeCause.Corrected => "cause.corrected.meaning",
        ChangeCause.EnteredWindow => "cause.entered_window.meaning",
        ChangeCause.Expired => "cause.expired.meaning",
        ChangeCause.Renewed => "cause.renewed.meaning",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };

    /// <summary>What changed; a renewal has a sentence of its own, which names the successor.</summary>
    public static string SentenceOf(ChangeCause cause) => cause switch
    {
        ChangeCause.Won => "change.won",
        ChangeCause.Lost => "change.lost",
        ChangeCause.Advanced => "change.advanced",
        ChangeCause.FellBack => "change.fell_back",
        ChangeCause.NewlyAssessed => "change.newly_assessed",
        ChangeCause.Corrected => "change.corrected",
        ChangeCause.EnteredWindow => "change.entered_window",
        ChangeCause.Expired => "change.expired",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };

    /// <summary>The name of a kind of source.</summary>
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Primary => "source.primary",
        SourceKind.Secondary => "source.secondary",
        SourceKind.News => "source.news",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
