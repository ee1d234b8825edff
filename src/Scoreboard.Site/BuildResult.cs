using Scoreboard.Reading;

namespace Scoreboard.Site;

/// <summary>What a build came to, before anything is written.</summary>
/// <param name="Problems">All of them, errors and warnings, in file order.</param>
/// <param name="Files">The whole site; empty when there are errors.</param>
public sealed record BuildResult(IReadOnlyList<Problem> Problems, IReadOnlyList<SiteFile> Files)
{
    /// <summary>Whether the last good site has to stay as it is.</summary>
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);
}
