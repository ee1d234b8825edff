namespace Scoreboard.Site.Reporting;

/// <summary>How a comparison is told.</summary>
public enum DifferenceFormat
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>For the comment at a pull request and the summary of a job.</summary>
    Markdown,

    /// <summary>One object, for programs.</summary>
    Json,
}
