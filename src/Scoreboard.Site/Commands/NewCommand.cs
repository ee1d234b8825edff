using System.CommandLine;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Starting;

namespace Scoreboard.Site.Commands;

/// <summary><c>new</c>: an empty scoreboard of somebody's own, which builds at once.</summary>
public static class NewCommand
{
    private static readonly Argument<string> Folder = new("folder")
    {
        Description = "Where to write it: a folder that is not there, or is empty.",
        HelpName = "DIR",
    };

    private static readonly Option<string> Title = new("--title")
    {
        Description = "Name of the new site. Default: A new scoreboard.",
        HelpName = "TEXT",
        DefaultValueFactory = _ => "A new scoreboard",
    };

    private static readonly Option<string[]> Scope = new("--scope")
    {
        Description = "Codes of the countries it is about, such as KEN UGA. Default: those in scope here.",
        HelpName = "CODES",
        AllowMultipleArgumentsPerToken = true,
    };

    internal static Command Grammar()
    {
        Command command = new("new", "Write an empty scoreboard on a topic of your own, which builds at once.")
        {
            Folder, Title, Scope,
        };
        SiteArguments.RefuseEmpty(Title, "title");
        command.SetAction(parsed => Run(
            SiteArguments.Read(parsed), parsed.GetRequiredValue(Folder), parsed.GetRequiredValue(Title),
            parsed.GetValue(Scope) ?? [], Console.Out));
        return command;
    }

    /// <param name="options">The project it is made from.</param>
    /// <param name="folder">Where to write it.</param>
    /// <param name="title">Of the new site.</param>
    /// <param name="scope">Codes of the countries in scope; empty for those in scope here.</param>
    /// <param name="output">Receives what to do next.</param>
    /// <exception cref="UsageException">The folder holds something, or what to start from is missing.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static int Run(
        SiteOptions options, string folder, string title, IReadOnlyCollection<string> scope, TextWriter output)
    {
        var into = Path.GetFullPath(folder);
        if (File.Exists(into) || (Directory.Exists(into) && Directory.EnumerateFileSystemEntries(into).Any()))
        {
            throw new UsageException($"'{into}' is there and not empty; name a folder that is not.");
        }

        foreach (var (path, content) in new NewProject(options, title, scope).Files())
        {
            var file = Path.Combine(into, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            DiskFile.Write(file, content, FileMode.CreateNew);
        }

        output.WriteLine($"{into}: written. Build it with 'build --root {into}'; its README.md says what comes first.");
        return ExitCode.Fine;
    }
}
