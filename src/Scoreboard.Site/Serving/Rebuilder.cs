using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Scoreboard.Problems;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Reporting;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Serving;

/// <summary>Builds and writes the site, and publishes what came of it: a site, problems, or our own crash.</summary>
/// <param name="options">Names the output folder.</param>
/// <param name="build">Everything up to writing.</param>
/// <param name="states">Where the outcome goes.</param>
/// <param name="terminal">Where it is said.</param>
public sealed class Rebuilder(
    SiteOptions options, Func<CancellationToken, Task<BuildResult>> build, SiteStates states, TextWriter terminal)
{
    /// <summary>One build; nothing but cancellation makes it throw, since the server has to stay up.</summary>
    public async Task BuildAsync(CancellationToken cancel)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            using var writer = SiteWriter.Open(options);
            var result = await build(cancel);
            if (result.HasErrors)
            {
                Fail(result.Problems);
                return;
            }

            writer.Write(result.Files, cancel);
            states.Publish(new SiteState(Fingerprint(result.Files), "", []));
            terminal.WriteLine(BuildSummary.Of(result, watch.Elapsed, options.OutputFolder));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UsageException)
        {
            Fail("The site could not be built: not for its data, but for the disk", [e.Message]);
        }
        catch (Exception e)
        {
            var trace = e.ToString().ReplaceLineEndings("\n").Split('\n');
            Fail("The program crashed: a mistake of ours, not of the data", trace);
        }
    }

    /// <summary>Errors only: warnings stop nothing, and a hundred of them would hide the mistake just made.</summary>
    private void Fail(IEnumerable<Problem> problems)
    {
        var errors = problems.Where(p => p.Severity == Severity.Error).Select(ProblemPrinter.AsLine).ToList();
        var kept = new SiteFolder(options.OutputFolder).Exists ? "the last good site stays" : "there is no site";
        Fail($"{Count.Of(errors.Count, "error")}: {kept} until this is mended", errors);
    }

    private void Fail(string title, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            terminal.WriteLine(line);
        }

        terminal.WriteLine($"{title}.");
        states.Publish(states.Current with { Title = title, Lines = lines });
    }

    private static string Fingerprint(IEnumerable<SiteFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Content.Length}\0"));
            hash.AppendData(file.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
