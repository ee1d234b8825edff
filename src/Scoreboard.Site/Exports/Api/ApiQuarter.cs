using System.ComponentModel;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>Where every country stood at the end of a quarter, as far as it is known today.</summary>
public sealed record ApiQuarter
{
    [Description("Such as 2026-Q4.")]
    public required string Quarter { get; init; }

    [Description("Its last day, or today for the quarter under way.")]
    public required string Until { get; init; }

    [Description("How many countries had a policy that counts.")]
    public required int Headline { get; init; }

    [Description("How many of these are only known to have had it by then.")]
    public required int HeadlineKnownBy { get; init; }

    [Description("What was published of that quarter at its time; null where nothing was.")]
    public required int? HeadlinePublished { get; init; }

    [Description("The status of every country, by its alpha-3 code.")]
    public required IReadOnlyDictionary<string, Status> Statuses { get; init; }
}
