using Scoreboard.Tables;

namespace Scoreboard.Coalition;

/// <summary>
/// Who is known to be at work in a country on a day. Health in general stands apart: it is shown, and does not make a
/// country one in which somebody works for the workers.
/// </summary>
/// <param name="Commitments">That have not ended, those for the workers.</param>
/// <param name="Initiatives">Under way, those for the workers.</param>
/// <param name="Partners">At work there, but for the country's own government, which is whom the work is with.</param>
/// <param name="InGeneral">Initiatives under way that are about health in general.</param>
public sealed record CountryTeam(
    IReadOnlyList<CommitmentOnDay> Commitments, IReadOnlyList<Initiative> Initiatives, IReadOnlyList<Partner> Partners,
    IReadOnlyList<Initiative> InGeneral)
{
    /// <summary>
    /// Whether none of these is known. Nobody known is not nobody: no list of who works where is complete.
    /// </summary>
    public bool IsNobodyKnown => Commitments.Count == 0 && Initiatives.Count == 0 && Partners.Count == 0;
}
