using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Scoreboard.Dates;
using Scoreboard.Site.Reporting;

namespace Scoreboard.Site.Commands;

/// <summary>
/// What may be asked for. With <see cref="SiteArguments"/> the one place that reads clock and environment.
/// </summary>
public static class CommandLine
{
    private static readonly Option<int?> Port = new("--port")
    {
        Description = "Port on localhost; 0 takes any free one. Default: 5080, or the next that is free.",
        HelpName = "PORT",
        CustomParser = ParsePort,
    };

    private static readonly Option<string?> Format = new("--format")
    {
        Description = "text: one problem a line. table: grouped by file. github: annotations for GitHub Actions. "
            + "json: one array. Default: table on a terminal, else text.",
    };

    private static readonly Option<string?> Against = new("--against")
    {
        Description = "Root of the project as it was before a change: what is new since then comes first.",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Summary = new("--summary")
    {
        Description = "Add the answer to this file, in Markdown.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Cards = new("--cards")
    {
        Description = "Also draw the pictures that messages and social sites show with a link; what was drawn "
            + "before is kept in ROOT/.cards.",
    };

    private static readonly Option<bool> Fix = new("--fix")
    {
        Description = "First sort rows, trim cells and give lines one end, in tables and texts; says what it did.",
    };

    private static readonly Option<string?> Zip = new("--zip")
    {
        Description = "Write the whole site to this file too, which works from wherever it is unpacked, offline; "
            + "the page of the data then offers it.",
        HelpName = "FILE",
    };

    private static readonly Argument<Quarter> QuarterToRelease = new("quarter")
    {
        Description = "Such as 2026-Q4.",
        HelpName = "QUARTER",
        CustomParser = ParseQuarter,
    };

    private static readonly Option<string?> Notes = new("--notes")
    {
        Description = "Write what to review before merging it to this new file, in Markdown.",
        HelpName = "FILE",
    };

    /// <summary>Runs what is asked for.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(string[] args)
    {
        var parsed = Grammar().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return Task.FromResult(Refuse(parsed));
        }

        return parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Grammar()
    {
        Format.AcceptOnlyFromAmong("text", "table", "github", "json");
        Command serve = new(
            "serve", "Build, serve on localhost, build again when data or words change (the default).") { Port };
        Command build = new("build", "Build the site once.") { Zip, Cards };
        Command check = new(
            "check", "List all that a build finds wrong with data and words on stdout; write nothing.")
        {
            Format, Against, Summary, Fix,
        };
        Command release = new("release", "Freeze what the scoreboard says of a quarter.") { QuarterToRelease, Notes };
        var diff = DiffGrammar.Of(FormatOfBuild());
        var add = AddGrammar.Of();
        var start = NewCommand.Grammar();
        var rhythm = RhythmCommand.Grammar();
        RootCommand root = new("Makes the scoreboard's site from its data and words.")
        {
            serve, build, check, diff, add, release, rhythm, start, Port,
        };
        foreach (var option in SiteArguments.All)
        {
            root.Add(option);
        }

        serve.SetAction(Serve);
        root.SetAction(Serve);
        build.SetAction((parsed, cancel) => BuildCommand.RunAsync(
            SiteArguments.Read(parsed) with { HasCards = parsed.GetValue(Cards) }, parsed.GetValue(Zip),
            FormatOfBuild(), cancel));
        check.SetAction(Check);
        release.SetAction((parsed, cancel) => ReleaseCommand.RunAsync(
            SiteArguments.Read(parsed), SiteArguments.Today, parsed.GetValue(QuarterToRelease), parsed.GetValue(Notes),
            cancel));
        build.Validators.Add(RefusePort);
        check.Validators.Add(RefusePort);
        add.Validators.Add(RefusePort);
        diff.Validators.Add(RefusePort);
        release.Validators.Add(RefusePort);
        rhythm.Validators.Add(RefusePort);
        start.Validators.Add(RefusePort);
        SiteArguments.RefuseEmpty(Notes, "file");
        SiteArguments.RefuseEmpty(Zip, "file");
        SiteArguments.RefuseEmpty(Against, "folder");
        SiteArguments.RefuseEmpty(Summary, "file");
        HelpWithExamples.AddTo(root);
        return root;
    }

    // Run aside, since the parser passes Ctrl+C on only once it holds the command's task: until then it ends with 130.
    private static Task<int> Serve(ParseResult parsed, CancellationToken cancel) => Task.Run(
        () => ServeCommand.RunAsync(SiteArguments.Read(parsed), parsed.GetValue(Port), cancel), CancellationToken.None);

    private static Task<int> Check(ParseResult parsed, CancellationToken cancel)
    {
        var options = SiteArguments.Read(parsed);
        if (parsed.GetValue(Fix))
        {
            TableFixes.Run(options, Console.Error);
        }

        return CheckCommand.RunAsync(
            options, parsed.GetValue(Against), parsed.GetValue(Summary), FormatOf(parsed), cancel);
    }

    private static ProblemFormat FormatOf(ParseResult parsed) =>
        parsed.GetValue(Format) is { } name ? Enum.Parse<ProblemFormat>(name, ignoreCase: true)
        : Console.IsOutputRedirected ? ProblemFormat.Text
        : ProblemFormat.Table;

    private static ProblemFormat FormatOfBuild() =>
        Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true" ? ProblemFormat.Github : ProblemFormat.Text;

    private static int Refuse(ParseResult parsed)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct())
        {
            Console.Error.WriteLine(message);
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ";
        Console.Error.WriteLine($"Run it with '{command}--help' to see what can be asked for.");
        return ExitCode.WrongUsage;
    }

    private static int? ParsePort(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65535)
        {
            result.AddError($"--port is '{text}'; give a number from 1 to 65535, or 0 for any free port.");
        }

        return port;
    }

    private static Quarter ParseQuarter(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (!Quarter.TryParse(text, out var quarter))
        {
            result.AddError($"'{text}' is not a quarter; write it like 2026-Q4.");
        }

        return quarter;
    }

    private static void RefusePort(CommandResult command)
    {
        if (command.GetResult(Port) is { Implicit: false })
        {
            command.AddError($"--port means nothing to '{command.Command.Name}'; it belongs to serve.");
        }
    }
}
