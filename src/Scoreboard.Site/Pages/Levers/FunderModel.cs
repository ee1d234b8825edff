using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>One funder.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Total">In words.</param>
/// <param name="Rows">Its amounts, by period.</param>
public sealed record FunderModel(string Name, string Total, IReadOnlyList<FunderRow> Rows)
{
    public static FunderModel Of(PageFrame frame, FunderTotal funder) => new(
        funder.Funder,
        frame.Words.Format("funding.funder.total", ("total", frame.Phrases.Usd(funder.Total))),
        [.. funder.Flows.Select(f => FunderRow.Of(frame, funder, f))]);
}
