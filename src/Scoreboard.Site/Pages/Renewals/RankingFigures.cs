using System.Globalization;
using Scoreboard.Priorities;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>A priority with all that is needed to compute it again.</summary>
public sealed class RankingFigures
{
    /// <summary>In its list.</summary>
    public required string Rank { get; init; }

    /// <summary>The best and worst rank under the sensitivity test, in words.</summary>
    public required string Range { get; init; }

    /// <summary>Whether the rank survives the test.</summary>
    public required bool IsFirm { get; init; }

    /// <summary>0 to 100, one decimal.</summary>
    public required string Priority { get; init; }

    /// <summary>The same for programs.</summary>
    public required string Machine { get; init; }

    /// <summary>0 to 1, three decimals.</summary>
    public required string Urgency { get; init; }

    /// <summary>
    /// 0 to 1, three decimals; with its range where only a part is known, marked where it is assumed.
    /// </summary>
    public required string Gap { get; init; }

    /// <summary>0 to 1, three decimals; marked where it is assumed.</summary>
    public required string Reach { get; init; }

    /// <summary>The three factors in one line.</summary>
    public required string Factors { get; init; }

    public static RankingFigures Of(PageFrame frame, RankedWindow ranked)
    {
        var (words, priority) = (frame.Words, ranked.Priority);
        var (urgency, gap, reach) =
            (words.Formats.Exact(priority.Urgency), ShareOf(words, priority.Gap), ShareOf(words, priority.Reach));
        return new()
        {
            Rank = words.Formats.Number(ranked.Rank),
            Range = ranked.IsFirm
                ? words["rank.firm"]
                : words.Format("rank.range", ("best", ranked.BestRank), ("worst", ranked.WorstRank)),
            IsFirm = ranked.IsFirm,
            Priority = words.Formats.Number(priority.Value),
            Machine = priority.Value.ToString("0.0", CultureInfo.InvariantCulture),
            Urgency = urgency,
            Gap = gap,
            Reach = reach,
            Factors = words.Format("rank.factors", ("urgency", urgency), ("gap", gap), ("reach", reach)),
        };
    }

    private static string ShareOf(Words words, Factor factor)
    {
        var value = words.Formats.Exact(factor.Value);
        return (factor.IsKnown, factor.Low < factor.High) switch
        {
            (false, _) => words.Format("factor.assumed", ("value", value)),
            (_, true) => words.Format("factor.range",
                ("value", value),
                ("low", words.Formats.Exact(factor.Low)), ("high", words.Formats.Exact(factor.High))),
            _ => value,
        };
    }
}
