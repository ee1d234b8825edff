using System.Text;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Writing;

/// <summary>
/// Puts a finished site in the place of the last one: whole or not at all. The new site is written to a hidden folder
/// beside the output and the two change names at the end, so a process killed at any moment leaves the whole old or the
/// whole new site. (Against a loss of power it does not guard: the disk is not told to flush.)
/// </summary>
/// <remarks>Held open for the length of a build, since it keeps a second build from writing the same output.</remarks>
public sealed class SiteWriter : IDisposable
{
    private static readonly byte[] MarkerText = Encoding.UTF8.GetBytes(
        "A site made by Scoreboard.Site. Every build replaces this whole folder: keep nothing of your own in it.\n");

    private readonly string _output;
    private readonly string _building;
    private readonly string _previous;
    private readonly OutputLock _lock;

    private SiteWriter(string output)
    {
        var parent = Path.GetDirectoryName(output)!;
        var name = $".{Path.GetFileName(output)}";
        _output = output;
        _building = Path.Combine(parent, $"{name}.building");
        _previous = Path.Combine(parent, $"{name}.previous");
        Directory.CreateDirectory(parent);
        _lock = new OutputLock(Path.Combine(parent, $"{name}.lock"), output);
    }

    /// <summary>Takes the output folder for one build, and clears away what a killed build left beside it.</summary>
    /// <exception cref="UsageException">The folder is not ours to replace.</exception>
    /// <exception cref="IOException">Another build is writing it, or the disk refuses.</exception>
    public static SiteWriter Open(SiteOptions options)
    {
        SiteWriter writer = new(OutputFolder.Of(options));
        try
        {
            writer.ClearLeftovers();
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Writes the site. When it throws, the old site is untouched and nothing of the new one is left.
    /// </summary>
    /// <exception cref="InvalidOperationException">A path that no file of a site may have: our own mistake.</exception>
    public void Write(IReadOnlyList<SiteFile> files, CancellationToken cancel = default)
    {
        SitePaths.Check(files);
        try
        {
            WriteAll(files, cancel);
            TakePlace();
        }
        finally
        {
            TryDelete(_building);
            TryDelete(_previous);
        }
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>The marker comes first, so that half a site is known as ours and may be cleared away.</summary>
    private void WriteAll(IReadOnlyList<SiteFile> files, CancellationToken cancel)
    {
        Directory.CreateDirectory(_building);
        DiskFile.Write(Path.Combine(_building, OutputFolder.Marker), MarkerText, FileMode.CreateNew);
        OnAllCores.ForEach(
            files.GroupBy(file => Path.GetDirectoryName(Path.Combine(_building, file.Path))!),
            folder =>
            {
                Directory.CreateDirectory(folder.Key);
                foreach (var file in folder)
                {
                    DiskFile.Write(Path.Combine(_building, file.Path), file.Content, FileMode.CreateNew);
                }
            },
            cancel);
    }

    private void TakePlace()
    {
        if (!Directory.Exists(_output))
        {
            Directory.Move(_building, _output);
        }
        else if (!FolderSwap.TryAtOnce(_building, _output))
        {
            FolderSwap.InTwoSteps(_building, _output, _previous);
        }
    }

    /// <summary>
    /// A build killed while it took its place in two steps leaves the last site aside and none in its place; one killed
    /// at any other time leaves a site, and half a one beside it.
    /// </summary>
    private void ClearLeftovers()
    {
        if (Directory.Exists(_previous) && !Directory.Exists(_output))
        {
            Directory.Move(_previous, _output);
        }

        OutputFolder.Delete(_previous);
        OutputFolder.Delete(_building);
    }

    /// <summary>
    /// What cannot be deleted now harms no site; the next build clears it away or says why it cannot.
    /// </summary>
    private static void TryDelete(string folder)
    {
        try
        {
            OutputFolder.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UsageException)
        {
        }
    }
}
