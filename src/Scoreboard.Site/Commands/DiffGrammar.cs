using System.CommandLine;
using Scoreboard.Site.Reporting;

namespace Scoreboard.Site.Commands;

/// <summary>How <c>diff</c> is asked for.</summary>
internal static class DiffGrammar
{
    private static readonly Argument<string> Base = new("base")
    {
        Description = "The data as it was: a folder, or a revision such as HEAD, main or v1.",
        HelpName = "BASE",
    };

    private static readonly Argument<string?> Head = new("head")
    {
        Description = "The data as it is. Default: the data folder.",
        HelpName = "HEAD",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Format = new("--format")
    {
        Description = "text, markdown (for a comment or a job's summary) or json. Default: text.",
    };

    private static readonly Option<string?> Meant = new("--meant")
    {
        Description = "Why a change that goes further than the guard allows is meant.",
        HelpName = "REASON",
    };

    /// <param name="guards">How to tell on stderr what goes too far.</param>
    public static Command Of(ProblemFormat guards)
    {
        Format.AcceptOnlyFromAmong("text", "markdown", "json");
        Command diff = new("diff", "Tell in what two copies of the data differ, and what that does to the scores.")
        {
            Base, Head, Format, Meant,
        };
        diff.SetAction(parsed => DiffCommand.Run(
            SiteArguments.Read(parsed), parsed.GetRequiredValue(Base), parsed.GetValue(Head), parsed.GetValue(Meant),
            parsed.GetValue(Format) is { } name ? Enum.Parse<DifferenceFormat>(name, ignoreCase: true)
                : DifferenceFormat.Text,
            guards));
        return diff;
    }
}
