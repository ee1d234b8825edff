using System.Diagnostics;

namespace Scoreboard.Site.Tests.Revisions;

/// <summary>Puts a test's project under git, whatever the machine's own git is set to.</summary>
internal static class TemporaryRepository
{
    /// <summary>Commits all that is in the folder, which becomes a repository where it is none.</summary>
    public static void Commit(string folder, string message)
    {
        if (!Directory.Exists(Path.Combine(folder, ".git")))
        {
            Git(folder, "init", "--quiet", "--initial-branch", "main");
        }

        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=A tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false",
            "commit", "--quiet", "--allow-empty", "--message", message);
    }

    private static void Git(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("git", ["-C", folder, .. arguments]);
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
