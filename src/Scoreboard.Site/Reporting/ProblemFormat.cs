namespace Scoreboard.Site.Reporting;

/// <summary>How problems are listed.</summary>
public enum ProblemFormat
{
    /// <summary>One a line, as editors and people read it.</summary>
    Text,

    /// <summary>Grouped by file, for people at a terminal.</summary>
    Table,

    /// <summary>Workflow commands, which GitHub Actions shows on the line they speak of.</summary>
    Github,

    /// <summary>One array of objects.</summary>
    Json,
}
