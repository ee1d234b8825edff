using Scoreboard.Coalition;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>Which text says what of the coalition; written out, so that a search finds where one is used.</summary>
public static class CoalitionKeys
{
    /// <summary>The name of a standing.</summary>
    public static string Of(CommitmentStanding standing) => standing switch
    {
        CommitmentStanding.DueSoon => "standing.due_soon",
        CommitmentStanding.Open => "standing.open",
        CommitmentStanding.OutcomeNotKnown => "standing.not_known",
        CommitmentStanding.Kept => "standing.kept",
        CommitmentStanding.Missed => "standing.missed",
        CommitmentStanding.Dropped => "standing.dropped",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };

    /// <summary>Of those who are a kind of partner, with how many there are.</summary>
    public static string Of(PartnerKind kind) => kind switch
    {
        PartnerKind.Secretariat => "partners.secretariat",
        PartnerKind.Member => "partners.member",
        PartnerKind.Ally => "partners.ally",
        PartnerKind.Funder => "partners.funder",
        PartnerKind.NormSetter => "partners.norm_setter",
        PartnerKind.Government => "partners.government",
        PartnerKind.Association => "partners.association",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
