using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Scoreboard.Site.Commands;

/// <summary>The generated help, and below it what a list of options cannot say.</summary>
public sealed class HelpWithExamples(HelpAction generated) : SynchronousCommandLineAction
{
    private const string Serve = """
        Examples:
          Scoreboard.Site                              build, and serve on http://localhost:5080 until Ctrl+C
          Scoreboard.Site serve --port 0               the same, on any free port

        While it runs, a change in data/ or input/ rebuilds the site and reloads open pages. A mistake is shown here and
        in the browser, over the last good site.
        """;

    private const string Build = """
        Examples:
          Scoreboard.Site build                        today's site, into output/
          Scoreboard.Site build --as-of 2026-09-30     the site as it stood that day
          Scoreboard.Site build --output /srv/www/site --base-url https://example.org/site/
          Scoreboard.Site build --zip scoreboard.zip   and the whole site in one file, to hand out

        The site is written beside the old one and takes its place at the end: stopped at any moment, the output is the
        whole old or the whole new site. Only a folder that is missing, empty or written by this program is replaced.
        With --in-place, and on a mount, the folder stays and each file is the whole old or the whole new one.
        A summary goes to stdout, progress and problems to stderr (as annotations when GITHUB_ACTIONS is true).
        """;

    private const string Check = """
        Examples:
          Scoreboard.Site check                        every problem: file:line:column: severity code: message
          Scoreboard.Site check --format json          the same for a program to read
          Scoreboard.Site check --against ../before    first what is new since that copy of the project
          Scoreboard.Site check --fix                  puts rows in order, trims cells, evens line ends; then checks

        What each code means, and its cure, is in data/README.md. Warnings alone leave the exit code at 0.
        """;

    private const string Diff = """
        Examples:
          Scoreboard.Site diff HEAD                    what the edits do that are not committed yet
          Scoreboard.Site diff main HEAD --format markdown
          Scoreboard.Site diff ../before/data data     two folders

        Rows added, changed and removed, and what comes of it: headline, statuses, scores, windows, ranks, and why. A
        revision is read from git's own store; nothing is checked out. A change that goes further than 'guard' in
        data/scoreboard.json allows ends with 1, unless --meant says why. Both copies are scored as of one day.
        """;

    private const string Add = """
        Examples:
          Scoreboard.Site add policy                   asks, and offers what is there
          Scoreboard.Site add source --title "Health Act" --publisher "Ministry of Health" --year 2026 \
              --url https://example.org/act.pdf --kind primary

        The row is written where its id belongs, and only where the data has no error because of it. Every question is
        an option too; where there is nobody to ask, what they leave out stays empty. An id suggests itself.
        """;

    private const string New = """
        Examples:
          Scoreboard.Site new ../school-meals --title "School Meals Scoreboard" --scope KEN UGA RWA
          Scoreboard.Site check --root ../school-meals     lists what still has to be said for the new topic

        Tables, levers, criteria, texts and a workflow of your own, on which this program runs as it is.
        """;

    private const string Release = """
        Examples:
          Scoreboard.Site release 2026-Q4              writes data/releases/2026-q4.csv
          Scoreboard.Site release 2026-Q4 --notes review.md

        A release is made for the quarter under way, as of today, or for the one just ended, as of its last day. It is
        refused while the data has errors, and never overwrites one that is there.
        """;

    private const string Rhythm = """
        Examples:
          Scoreboard.Site rhythm --private ../secretariat

        Reads attendance.csv (met_on, partner_id, attended, spoke) and one_to_ones.csv (partner_id, held_on), and says
        who missed meetings in a row, with whom nobody talked for long, and who speaks. Of the last meeting the counts,
        and nothing else, are added to data/coalition/meetings.csv. A folder inside the repository is refused unless git
        ignores it, and one that the site is made or served from in any case.
        """;

    private const string All = """
        Examples:
          Scoreboard.Site                              build, and serve on http://localhost:5080 until Ctrl+C
          Scoreboard.Site build                        today's site, into output/
          Scoreboard.Site build --as-of 2026-09-30     the site as it stood that day
          Scoreboard.Site check                        every problem of data and words, nothing written
          Scoreboard.Site diff HEAD                    what the edits at hand do to the scores
          Scoreboard.Site release 2026-Q4              freezes the quarter in data/releases/

        Each command says more of itself: Scoreboard.Site build --help
        """;

    private const string ExitCodes = """
        Exit codes:
          0    fine
          1    errors in the data or the words; the site is as it was
          2    wrong usage, such as an unknown option or an output folder that is not ours to replace
          3    a fault of the program (with a stack trace), or of the disk or network (in one line)
          130  stopped with Ctrl+C before the end; the site is as it was
        """;

    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        generated.Invoke(parseResult);
        string[] sections = parseResult.CommandResult.Command.Name switch
        {
            "serve" => [Serve],
            "build" => [Build],
            "check" => [Check],
            "add" or "source" or "policy" or "cadre" or "assessment" => [Add],
            "diff" => [Diff],
            "new" => [New],
            "rhythm" => [Rhythm],
            "release" => [Release],
            _ => [All],
        };
        parseResult.InvocationConfiguration.Output.WriteLine(string.Join("\n\n", [.. sections, ExitCodes]));
        return ExitCode.Fine;
    }
}
