using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>Which rung of the status ladder the verdicts on the required criteria reach.</summary>
public static class Ladder
{
    /// <summary>The rung one cadre reaches.</summary>
    /// <param name="required">The verdicts on every required criterion, unknown ones included; at least one.</param>
    public static Status OfCadre(IReadOnlyCollection<Verdict> required)
    {
        var yes = required.Count(v => v == Verdict.Yes);
        var partial = required.Count(v => v == Verdict.Partial);
        return (yes, partial) switch
        {
            _ when yes == required.Count => Status.Won,
            (_, 1) when yes == required.Count - 1 => Status.Nearly,
            _ when yes + partial > 0 => Status.Partial,
            _ when required.All(v => v == Verdict.No) => Status.NotYet,
            _ => Status.Unknown,
        };
    }

    /// <summary>
    /// The highest rung any cadre reaches. "Not yet" needs all to be known: one assessed cadre of which too little is
    /// known leaves the country unknown.
    /// </summary>
    /// <param name="cadres">Of the assessed cadres; may be empty.</param>
    public static Status OfCountry(IReadOnlyCollection<Status> cadres)
    {
        var highest = cadres.Count == 0 ? Status.Unknown : cadres.Max();
        return highest == Status.NotYet && cadres.Contains(Status.Unknown) ? Status.Unknown : highest;
    }
}
