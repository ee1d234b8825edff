using Scoreboard.Problems;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Building;

/// <summary>What a build came to.</summary>
/// <param name="Problems">Errors and warnings, in the order of files and lines.</param>
/// <param name="Files">The whole site; empty when there is an error.</param>
public sealed record BuildResult(IReadOnlyList<Problem> Problems, IReadOnlyList<SiteFile> Files)
{
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);
}
